// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "speech/mp3frames.h"

#include <algorithm>
#include <array>

namespace dotm::speech {

namespace {

constexpr qsizetype kId3Header = 10;
constexpr qsizetype kId3Trailer = 128;

struct Frame
{
    qsizetype bytes = 0;
    int samples = 0;
    int rate = 0;
    qsizetype sideInfo = 0; ///< bytes between the header and what an information frame says
};

int byteAt(const QByteArray &bytes, qsizetype place)
{
    return place < bytes.size() ? static_cast<unsigned char>(bytes.at(place)) : 0;
}

/// Layer III of MPEG 1, 2 and 2.5.
std::optional<Frame> frameAt(const QByteArray &bytes, qsizetype place)
{
    constexpr std::array kFirst{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array kSecond{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr std::array kRates{44'100, 48'000, 32'000, 0};
    if (place + 4 > bytes.size() || byteAt(bytes, place) != 0xff || (byteAt(bytes, place + 1) & 0xe0) != 0xe0) {
        return std::nullopt;
    }
    const int version = (byteAt(bytes, place + 1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const int layer = (byteAt(bytes, place + 1) >> 1) & 3;
    const int third = byteAt(bytes, place + 2);
    const bool isFirst = version == 3;
    const int kbps = (isFirst ? kFirst : kSecond).at(static_cast<std::size_t>(third >> 4));
    const int base = kRates.at(static_cast<std::size_t>((third >> 2) & 3));
    if (version == 1 || layer != 1 || kbps == 0 || base == 0) {
        return std::nullopt;
    }
    const bool isMono = (byteAt(bytes, place + 3) >> 6) == 3;
    Frame frame;
    frame.rate = isFirst ? base : version == 2 ? base / 2 : base / 4;
    frame.samples = isFirst ? 1152 : 576;
    frame.bytes = frame.samples / 8 * kbps * 1000 / frame.rate + ((third >> 1) & 1);
    frame.sideInfo = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
    return frame;
}

qsizetype startOf(const QByteArray &bytes)
{
    if (!bytes.startsWith("ID3") || bytes.size() < kId3Header) {
        return 0;
    }
    const auto seven = [&](qsizetype place) {
        return qsizetype(byteAt(bytes, place) & 0x7f);
    };
    return kId3Header + (seven(6) << 21) + (seven(7) << 14) + (seven(8) << 7) + seven(9);
}

/// Samples that an encoder added at both ends; nothing for a frame of sound.
std::optional<int> addedBy(const QByteArray &bytes, qsizetype place, const Frame &frame)
{
    const qsizetype tag = place + 4 + frame.sideInfo;
    const QByteArray name = bytes.mid(tag, 4);
    if (name != "Xing" && name != "Info") {
        return std::nullopt;
    }
    const int flags = byteAt(bytes, tag + 7);
    const qsizetype lame =
        tag + 8 + ((flags & 1) ? 4 : 0) + ((flags & 2) ? 4 : 0) + ((flags & 4) ? 100 : 0) + ((flags & 8) ? 4 : 0);
    if (bytes.mid(lame, 4) != "LAME") {
        return 0;
    }
    const qsizetype gaps = lame + 21;
    const int delay = (byteAt(bytes, gaps) << 4) | (byteAt(bytes, gaps + 1) >> 4);
    const int padding = ((byteAt(bytes, gaps + 1) & 15) << 8) | byteAt(bytes, gaps + 2);
    return delay + padding;
}

/// An MP3 from its first frame to its last.
struct Walk
{
    QByteArray sound; ///< its frames, without one of information
    qint64 samples = 0;
    qint64 added = 0; ///< of the samples, by the encoder
    int rate = 0;
};

std::optional<Walk> walked(const QByteArray &bytes)
{
    Walk walk;
    bool isFirst = true;
    for (qsizetype place = startOf(bytes); place < bytes.size();) {
        if (bytes.size() - place == kId3Trailer && bytes.mid(place, 3) == "TAG") {
            break;
        }
        const std::optional<Frame> frame = frameAt(bytes, place);
        if (!frame || place + frame->bytes > bytes.size() || (walk.rate != 0 && frame->rate != walk.rate)) {
            return std::nullopt;
        }
        walk.rate = frame->rate;
        const std::optional<int> info = isFirst ? addedBy(bytes, place, *frame) : std::nullopt;
        if (info) {
            walk.added = *info;
        } else {
            walk.samples += frame->samples;
            walk.sound += bytes.mid(place, frame->bytes);
        }
        isFirst = false;
        place += frame->bytes;
    }
    return walk.samples > 0 ? std::optional(walk) : std::nullopt;
}

} // namespace

std::optional<int> mp3LengthMs(const QByteArray &bytes)
{
    const std::optional<Walk> walk = walked(bytes);
    return walk ? std::optional(static_cast<int>(std::max<qint64>(walk->samples - walk->added, 0) * 1000 / walk->rate))
                : std::nullopt;
}

QByteArray joinMp3(const QList<QByteArray> &sounds)
{
    QByteArray joined;
    for (const QByteArray &each : sounds) {
        if (const std::optional<Walk> walk = walked(each)) {
            joined += walk->sound;
        }
    }
    return joined;
}

} // namespace dotm::speech
