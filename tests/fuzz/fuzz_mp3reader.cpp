// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// A sound as it comes from the service or lies in the cache.

#include "expect.h"
#include "sound/mp3reader.h"
#include "sound/waveform.h"

using namespace dotm;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const core::Result<sound::Pcm> pcm = sound::readMp3(input);
    if (pcm) {
        fuzz::expect(pcm->rate >= 8'000 && pcm->rate <= 48'000, "a sound has a rate of MP3", input);
        fuzz::expect(pcm->count() > 0 && pcm->samples.size() % 2 == 0, "a sound has whole samples", input);
        // A frame of 1152 samples has 24 bytes at least; one more comes out at the end.
        fuzz::expect(pcm->count() <= qint64(input.size() / 24 + 2) * 1152, "nothing is made of nothing", input);
        fuzz::expect(sound::waveform(*pcm, 100).size() == 100, "a sound can be drawn", input);
    } else {
        fuzz::expect(pcm.error().code == core::ErrorCode::Protocol, "the bytes are to blame", input);
    }
    return 0;
}
