// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

struct sonicStreamStruct;

namespace dotm::sound {

/// Makes speech quicker or slower and leaves its pitch. Samples go in and come out a little later, fewer or more of
/// them; end() brings out the last ones.
class Tempo
{
public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.0;

    /// @p rate in samples per second.
    explicit Tempo(int rate);
    ~Tempo();
    Tempo(const Tempo &) = delete;
    Tempo &operator=(const Tempo &) = delete;

    /// Kept within kSlowest and kFastest; holds for what is written from now on.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    void write(std::span<const qint16> samples);
    /// As many as there are and fit; how many.
    [[nodiscard]] qsizetype read(std::span<qint16> samples);
    /// All that was written comes out, in the length that the speed gives it; what is written then is a new piece.
    void end();

private:
    struct Closer
    {
        void operator()(sonicStreamStruct *stream) const;
    };

    std::unique_ptr<sonicStreamStruct, Closer> m_stream;
    double m_speed = 1;
};

} // namespace dotm::sound
