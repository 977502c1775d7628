// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/textsexport.h"

#include "ui/admin/textwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::MailText;
using contract::MailTexts;
using ui::ExportRow;

namespace {

struct TextsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(TextsExport)
};

/// Of version 0 where nobody wrote one.
MailText savedText(const MailTexts &texts, const QString &type, const QString &language)
{
    const auto found = std::ranges::find_if(
        texts.saved, [&](const MailText &each) { return each.type == type && each.language == language; });
    return found == texts.saved.end() ? MailText() : *found;
}

} // namespace

ExportRow textRow(const MailTexts &texts, const QString &type, const QString &language)
{
    const MailText own = savedText(texts, type, language);
    const bool isEnglish = own.version == 0 && savedText(texts, type, u"en"_s).version > 0;
    QString inUse = TextsExportWords::tr("Built-in text");
    if (own.version > 0) {
        inUse = TextsExportWords::tr("Written here");
    } else if (isEnglish) {
        inUse = TextsExportWords::tr("The English text");
    }
    return {type,
            mailTypeText(type),
            language,
            mailLanguageText(language),
            own.version > 0 ? u"own"_s
            : isEnglish     ? u"english"_s
                            : u"built_in"_s,
            inUse,
            own.version,
            own.savedBy,
            momentOf(own.savedAt)};
}

ListToExport textsList(const MailTexts &texts)
{
    ListToExport out;
    out.head.title = TextsExportWords::tr("Texts of mails");
    out.head.source = TextsExportWords::tr("from our records");
    out.head.columns = {{u"mail"_s, {}, 0},
                        {{}, TextsExportWords::tr("Mail"), 1.6},
                        {u"language"_s, {}, 0},
                        {{}, TextsExportWords::tr("Language"), 1.2},
                        {u"in_use"_s, {}, 0},
                        {{}, TextsExportWords::tr("In use"), 1.4},
                        {u"version"_s, TextsExportWords::tr("Version"), 0.7},
                        {u"saved_by"_s, TextsExportWords::tr("Saved by"), 1.4},
                        {u"saved_at_utc"_s, TextsExportWords::tr("Saved"), 1.3}};
    out.read = [texts](const QString & /*key*/, const ui::ExportPlan::Taken &taken) {
        ui::ExportPage page;
        for (const contract::MailType &type : texts.types) {
            for (const QString &language : texts.languages) {
                page.rows.append(textRow(texts, type.type, language));
            }
        }
        taken(page);
    };
    return out;
}

} // namespace dotm::admin
