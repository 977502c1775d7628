// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <mpg123.h>

#include <array>
#include <cmath>
#include <memory>

namespace dotm::test {

/// What a decoder that is not ours hears in an MP3.
struct Decoded
{
    QByteArray samples; ///< 16 bits, one channel
    long rate = 0;

    [[nodiscard]] int lengthMs() const { return rate > 0 ? static_cast<int>(samples.size() / 2 * 1000 / rate) : 0; }
    /// Root of the mean square, from 0 to 1.
    [[nodiscard]] double loudness() const
    {
        const auto *values = reinterpret_cast<const qint16 *>(samples.constData());
        const qsizetype count = samples.size() / 2;
        double sum = 0;
        for (qsizetype index = 0; index < count; ++index) {
            const double value = values[index] / 32768.0;
            sum += value * value;
        }
        return count > 0 ? std::sqrt(sum / static_cast<double>(count)) : 0;
    }
};

/// Nothing in it when the bytes cannot be decoded to their end.
inline Decoded decodeMp3(const QByteArray &mp3)
{
    mpg123_init();
    const std::unique_ptr<mpg123_handle, void (*)(mpg123_handle *)> handle(mpg123_new(nullptr, nullptr),
                                                                           &mpg123_delete);
    mpg123_param(handle.get(), MPG123_ADD_FLAGS, MPG123_FORCE_MONO | MPG123_QUIET | MPG123_GAPLESS, 0);
    mpg123_open_feed(handle.get());
    mpg123_feed(handle.get(), reinterpret_cast<const unsigned char *>(mp3.constData()),
                static_cast<size_t>(mp3.size()));
    Decoded result;
    std::array<unsigned char, 16384> buffer;
    int state = MPG123_OK;
    while (state == MPG123_OK || state == MPG123_NEW_FORMAT) {
        size_t done = 0;
        state = mpg123_read(handle.get(), buffer.data(), buffer.size(), &done);
        result.samples.append(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(done));
    }
    int channels = 0;
    int encoding = 0;
    mpg123_getformat(handle.get(), &result.rate, &channels, &encoding);
    const bool isWhole = state == MPG123_NEED_MORE || state == MPG123_DONE;
    return isWhole && encoding == MPG123_ENC_SIGNED_16 && channels == 1 ? result : Decoded();
}

} // namespace dotm::test
