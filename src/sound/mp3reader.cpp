// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/mp3reader.h"

#include <mpg123.h>

#include <array>
#include <memory>

namespace dotm::sound {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;

namespace {

constexpr qsizetype kBlock = 32 * 1024;
constexpr long kJunkBytes = 64 * 1024; ///< looked through for the next frame
constexpr long kFlags = MPG123_MONO_MIX | MPG123_QUIET | MPG123_GAPLESS | MPG123_SKIP_ID3V2 | MPG123_NO_FRANKENSTEIN;

struct DecoderCloser
{
    void operator()(mpg123_handle *handle) const { mpg123_delete(handle); }
};
using Decoder = std::unique_ptr<mpg123_handle, DecoderCloser>;

core::Failure noMp3()
{
    return fail(ErrorCode::Protocol, u"The sound is no MP3 that can be played."_s);
}

Decoder openDecoder()
{
    static const bool isReady = mpg123_init() == MPG123_OK; // harmless where newer versions need none
    Decoder decoder(isReady ? mpg123_new(nullptr, nullptr) : nullptr);
    mpg123_handle *handle = decoder.get();
    const bool isOpen = handle && mpg123_param(handle, MPG123_FLAGS, kFlags, 0) == MPG123_OK &&
                        mpg123_param(handle, MPG123_RESYNC_LIMIT, kJunkBytes, 0) == MPG123_OK &&
                        mpg123_format_none(handle) == MPG123_OK;
    if (!isOpen) {
        return {};
    }
    const long *rates = nullptr;
    size_t count = 0;
    mpg123_rates(&rates, &count);
    for (size_t index = 0; index < count; ++index) {
        mpg123_format(handle, rates[index], MPG123_MONO, MPG123_ENC_SIGNED_16);
    }
    return mpg123_open_feed(handle) == MPG123_OK ? std::move(decoder) : Decoder();
}

/// The rate of what comes now; 0 when it is none that was asked for.
int rateOf(mpg123_handle *handle)
{
    long rate = 0;
    int channels = 0;
    int encoding = 0;
    const bool isGood = mpg123_getformat(handle, &rate, &channels, &encoding) == MPG123_OK && channels == MPG123_MONO &&
                        encoding == MPG123_ENC_SIGNED_16;
    return isGood ? static_cast<int>(rate) : 0;
}

} // namespace

core::Result<Pcm> readMp3(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > kMostMp3Bytes) {
        return noMp3();
    }
    const Decoder decoder = openDecoder();
    if (!decoder) {
        return fail(ErrorCode::Internal, u"There is no MP3 decoder."_s);
    }
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    std::array<unsigned char, kBlock> block;
    Pcm pcm;
    // Fed in pieces, because the decoder keeps what it was fed.
    for (qsizetype fed = 0; fed < bytes.size(); fed += kBlock) {
        if (mpg123_feed(decoder.get(), data + fed, static_cast<size_t>(std::min(kBlock, bytes.size() - fed)))) {
            return noMp3();
        }
        int state = MPG123_OK;
        while (state == MPG123_OK || state == MPG123_NEW_FORMAT) {
            size_t done = 0;
            state = mpg123_read(decoder.get(), block.data(), block.size(), &done);
            if (state == MPG123_NEW_FORMAT) {
                const int rate = rateOf(decoder.get());
                if (rate == 0 || (pcm.rate != 0 && pcm.rate != rate)) {
                    return noMp3();
                }
                pcm.rate = rate;
            }
            pcm.samples.append(reinterpret_cast<const char *>(block.data()), static_cast<qsizetype>(done));
            if (pcm.rate > 0 && pcm.count() > qint64(kLongestMp3Seconds) * pcm.rate) {
                return noMp3();
            }
        }
        if (state == MPG123_DONE) {
            break;
        }
        if (state != MPG123_NEED_MORE) {
            return noMp3();
        }
    }
    return pcm.rate > 0 && !pcm.samples.isEmpty() ? core::Result<Pcm>(pcm) : noMp3();
}

} // namespace dotm::sound
