// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "speech/mp3writer.h"

#include <lame/lame.h>

#include <memory>

namespace dotm::speech {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFastQuality = 7; ///< 0 the best, 9 the fastest
constexpr qsizetype kSpare = 7200;

struct LameCloser
{
    void operator()(lame_global_flags *flags) const { lame_close(flags); }
};
using Lame = std::unique_ptr<lame_global_flags, LameCloser>;

core::Failure noEncoder()
{
    return core::fail(core::ErrorCode::Internal, u"MP3 cannot be written in this format."_s);
}

Lame encoderFor(const sound::Pcm &pcm, const Mp3Format &format)
{
    Lame lame(lame_init());
    if (lame) {
        lame_set_num_channels(lame.get(), 1);
        lame_set_in_samplerate(lame.get(), pcm.rate);
        lame_set_out_samplerate(lame.get(), format.rate);
        lame_set_mode(lame.get(), MONO);
        lame_set_brate(lame.get(), format.kbps);
        lame_set_quality(lame.get(), kFastQuality);
        lame_set_bWriteVbrTag(lame.get(), 1);
        if (lame_init_params(lame.get()) < 0) {
            lame.reset();
        }
    }
    return lame;
}

unsigned char *bytesOf(QByteArray &buffer)
{
    return reinterpret_cast<unsigned char *>(buffer.data());
}

} // namespace

core::Result<QByteArray> writeMp3(const sound::Pcm &pcm, const Mp3Format &format)
{
    const Lame lame = encoderFor(pcm, format);
    if (!lame || pcm.count() > std::numeric_limits<int>::max() / 8) {
        return noEncoder();
    }
    const qsizetype upsampled = pcm.count() * format.rate / pcm.rate;
    QByteArray mp3(upsampled * 5 / 4 + kSpare * 2, Qt::Uninitialized);
    const auto *samples = reinterpret_cast<const short *>(pcm.samples.constData());
    const int body = lame_encode_buffer(lame.get(), samples, nullptr, static_cast<int>(pcm.count()), bytesOf(mp3),
                                        static_cast<int>(mp3.size()));
    if (body < 0) {
        return noEncoder();
    }
    const int tail = lame_encode_flush(lame.get(), bytesOf(mp3) + body, static_cast<int>(mp3.size() - body));
    if (tail < 0) {
        return noEncoder();
    }
    mp3.resize(body + tail);
    // The first frame is empty so far: the info frame takes its place.
    const size_t head = lame_get_lametag_frame(lame.get(), bytesOf(mp3), static_cast<size_t>(mp3.size()));
    return head <= static_cast<size_t>(mp3.size()) ? core::Result<QByteArray>(mp3) : noEncoder();
}

} // namespace dotm::speech
