// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Answers of ElevenLabs: speech with times, whole and in lines, lists, refusals; and the MP3 inside.

#include "expect.h"
#include "providers/elevenlabs/elevenlabserror.h"
#include "providers/elevenlabs/elevenlabsparser.h"
#include "providers/elevenlabs/speechlines.h"
#include "speech/mp3frames.h"

using namespace dotm;
using namespace dotm::elevenlabs;

namespace {

void checkPiece(const SpeechPiece &piece, const QByteArray &input)
{
    for (const CharacterTime &each : piece.alignment) {
        fuzz::expect(each.startMs >= 0 && each.endMs >= each.startMs, "a character ends after it begins", input);
    }
}

/// The same however the stream was cut.
void checkLines(const QByteArray &input)
{
    SpeechLines whole;
    const auto atOnce = whole.feed(input);
    SpeechLines cut;
    const auto first = cut.feed(input.left(input.size() / 2));
    const auto second = first ? cut.feed(input.mid(input.size() / 2)) : first;
    fuzz::expect(atOnce.has_value() == second.has_value(), "a cut changes nothing", input);
    if (atOnce && second) {
        fuzz::expect(atOnce->size() == first->size() + second->size(), "no line is lost", input);
        (void)whole.finish(QStringLiteral("Hi"));
    }
}

void checkRefusal(const QByteArray &input)
{
    for (const int status : {400, 401, 402, 403, 404, 422, 429, 500}) {
        net::HttpResponse response;
        response.status = status;
        response.body = input;
        const core::Error error = errorFromAnswer(response, 0);
        fuzz::expect(error.detail.size() <= 600, "a refusal is short", input);
        (void)refusalOf(error);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    if (const auto piece = parser::speechPiece(input)) {
        checkPiece(*piece, input);
        (void)parser::checkWhole(*piece, QStringLiteral("Hi"));
    }
    (void)parser::voices(input);
    (void)parser::voice(input);
    (void)parser::models(input);
    (void)parser::subscription(input);
    checkLines(input);
    checkRefusal(input);
    const std::optional<int> length = speech::mp3LengthMs(input);
    fuzz::expect(!length || *length >= 0, "a sound has a length", input);
    fuzz::expect(speech::joinMp3({input, input}).size() <= 2 * input.size(), "joining adds nothing", input);
    return 0;
}
