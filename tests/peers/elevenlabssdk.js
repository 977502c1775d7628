// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// ElevenLabs' own SDK takes our sandbox for ElevenLabs: voices in pages, models, the account, speech whole, streamed and
// with times, and every refusal as its own error.

import { ElevenLabsClient, ElevenLabsError } from '@elevenlabs/elevenlabs-js';

import { call, play } from './lib/stage.js';

const kBella = 'EXAVITQu4vr4xnSDxMaL';
const kText = 'Welcome aboard. Your line works in the whole world!';

async function bytesOf(stream) {
  const parts = [];
  for await (const part of stream) {
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts);
}

function isMp3(bytes) {
  return bytes.length > 1000 && bytes[0] === 0xff && (bytes[1] & 0xe0) === 0xe0;
}

async function voices(stage, client) {
  const names = [];
  let token;
  do {
    const page = await client.voices.search({ pageSize: 4, nextPageToken: token });
    names.push(...page.voices.map((voice) => voice.name));
    token = page.hasMore ? page.nextPageToken : undefined;
  } while (token);
  stage.check(['Adam', 'Bella', 'Antoni'].every((name) => names.includes(name)), 'the three voices are there, in pages');
  stage.equal(new Set(names).size, names.length, 'each once');
  stage.equal((await client.voices.get(kBella)).name, 'Bella', 'one voice by its id');
  stage.equal((await client.voices.settings.get(kBella)).useSpeakerBoost, true, 'and its settings');
  const models = await client.models.list();
  const third = models.find((model) => model.modelId === 'eleven_v3');
  stage.check(third.languages.some((language) => language.languageId === 'th'), 'v3 speaks Thai');
  const account = await client.user.subscription.get();
  stage.check(account.characterLimit > account.characterCount, 'the account has characters left');
}

async function speech(stage, client) {
  const wish = { text: kText, modelId: 'eleven_multilingual_v2', outputFormat: 'mp3_44100_64' };
  stage.check(isMp3(await bytesOf(await client.textToSpeech.convert(kBella, wish))), 'speech is an MP3');
  stage.check(isMp3(await bytesOf(await client.textToSpeech.stream(kBella, wish))), 'streamed, too');
  const timed = await client.textToSpeech.convertWithTimestamps(kBella, wish);
  const { characters, characterStartTimesSeconds: starts, characterEndTimesSeconds: ends } = timed.alignment;
  stage.equal(characters.join(''), kText, 'the times are of every character');
  stage.check(starts.every((start, index) => start <= ends[index] && (index === 0 || start >= starts[index - 1])),
    'in order');
  stage.check(isMp3(Buffer.from(timed.audioBase64, 'base64')), 'with the sound beside them');
  let said = '';
  let pieces = 0;
  for await (const piece of await client.textToSpeech.streamWithTimestamps(kBella, wish)) {
    said += (piece.alignment?.characters ?? []).join('');
    pieces += 1;
  }
  stage.check(pieces > 1 && said === kText, 'streamed with times, in pieces');
  const settings = { stability: 0.65, similarityBoost: 0.8, style: 0.6, useSpeakerBoost: true };
  const flash = { text: 'Szia, üdvözöllek!', modelId: 'eleven_flash_v2_5', languageCode: 'hu', voiceSettings: settings };
  stage.check(isMp3(await bytesOf(await client.textToSpeech.convert(kBella, flash))), 'settings and language are taken');
}

async function refusals(stage, client, base) {
  const is = (status, code) => (error) => error instanceof ElevenLabsError && error.statusCode === status &&
    (code === undefined || error.body?.detail?.status === code);
  const convert = (voice, wish, who = client) => who.textToSpeech.convert(voice, { text: 'Hello.', ...wish });
  const stranger = new ElevenLabsClient({ apiKey: 'nonsense', baseUrl: base, maxRetries: 0 });
  await stage.refused(stranger.voices.search({}), is(401, 'invalid_api_key'), 'a key that is none');
  await stage.refused(convert('nobody', {}), is(404, 'voice_not_found'), 'a voice that is none');
  await stage.refused(convert(kBella, { modelId: 'x' }), is(400, 'model_not_found'), 'a model that is none');
  await stage.refused(convert(kBella, { text: '' }), (error) => error.statusCode === 422, 'no text');
  const control = (body) => call(`${base}/control`, { method: 'PUT', body });
  await control({ paid_voice: kBella });
  await stage.refused(convert(kBella, {}), is(402, 'paid_plan_required'), 'a voice of another plan');
  await control({ paid_voice: '', character_limit: 1 });
  await stage.refused(convert(kBella, {}), is(401, 'quota_exceeded'), 'no characters left');
  await control({ character_limit: 1_000_000, concurrency: 0 });
  await stage.refused(convert(kBella, {}), is(429, 'too_many_concurrent_requests'), 'too many at once');
  await control({ concurrency: 5 });
}

play('ElevenLabs SDK on our sandbox', async (stage) => {
  const { sandbox } = await stage.dotmd();
  const base = `${sandbox}/elevenlabs`;
  const client = new ElevenLabsClient({ apiKey: 'sk_peer', baseUrl: base, maxRetries: 0 });
  await voices(stage, client);
  await speech(stage, client);
  await refusals(stage, client, base);
});
