// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabsapi.h"
#include "sandbox/json.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

const std::vector<StudioModel> &models()
{
    static const std::vector<StudioModel> kAll = [] {
        const QStringList multilingual =
            u"en ja zh de hi fr ko pt it es id nl tr fil pl sv bg ro ar cs el fi hr ms sk da ta uk ru"_s.split(u' ');
        const QStringList flash = multilingual + u"hu no vi"_s.split(u' ');
        const QStringList all = flash + u"th he"_s.split(u' ');
        return std::vector<StudioModel>{
            {"eleven_multilingual_v2"_L1, "Eleven Multilingual v2"_L1, 10'000, 100, false, multilingual},
            {"eleven_flash_v2_5"_L1, "Eleven Flash v2.5"_L1, 40'000, 50, true, flash},
            {"eleven_turbo_v2_5"_L1, "Eleven Turbo v2.5"_L1, 40'000, 50, true, flash},
            {"eleven_v3"_L1, "Eleven v3"_L1, 3'000, 100, true, all},
        };
    }();
    return kAll;
}

QJsonObject modelJson(const StudioModel &model)
{
    QJsonArray languages;
    for (const QString &code : model.languages) {
        languages.append(QJsonObject{{u"language_id"_s, code}, {u"name"_s, code}});
    }
    return {{u"model_id"_s, QString(model.id)},
            {u"name"_s, QString(model.name)},
            {u"description"_s, u"Simulated."_s},
            {u"can_be_finetuned"_s, false},
            {u"can_do_text_to_speech"_s, true},
            {u"can_do_voice_conversion"_s, false},
            {u"can_use_style"_s, true},
            {u"can_use_speaker_boost"_s, true},
            {u"serves_pro_voices"_s, false},
            {u"token_cost_factor"_s, model.hundredthsPerCharacter / 100.0},
            {u"requires_alpha_access"_s, false},
            {u"max_characters_request_free_user"_s, model.longestText},
            {u"max_characters_request_subscribed_user"_s, model.longestText},
            {u"maximum_text_length_per_request"_s, model.longestText},
            {u"languages"_s, languages},
            {u"model_rates"_s, QJsonObject{{u"character_cost_multiplier"_s, model.hundredthsPerCharacter / 100.0}}},
            {u"concurrency_group"_s, u"standard"_s}};
}

} // namespace

const StudioModel *modelById(const QString &id)
{
    const auto found = std::ranges::find(models(), id, &StudioModel::id);
    return found == models().end() ? nullptr : &*found;
}

void addModelRoutes(Router &router)
{
    router.add("GET", u"/elevenlabs/v1/models"_s, u"elevenlabs"_s, [](const Call &call) {
        if (const std::optional<http::Response> refused = checkKey(call.request)) {
            return *refused;
        }
        QJsonArray list;
        for (const StudioModel &model : models()) {
            list.append(modelJson(model));
        }
        return jsonReply(200, list);
    });
}

} // namespace dotm::sandbox::elevenlabs
