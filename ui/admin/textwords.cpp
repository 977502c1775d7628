// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/textwords.h"

#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using domain::MailFault;

namespace {

struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

struct Word
{
    const char *name;
    const char *text; ///< English
};

constexpr std::array kTypes = {
    Word{"activation", QT_TRANSLATE_NOOP("Texts", "The eSIM is ready")},
    Word{"beta_request", QT_TRANSLATE_NOOP("Texts", "Somebody asks for beta access")},
    Word{"beta_approved", QT_TRANSLATE_NOOP("Texts", "Beta access is given")},
    Word{"beta_rejected", QT_TRANSLATE_NOOP("Texts", "Beta access is declined")},
};

constexpr std::array kLanguages = {
    Word{"en", QT_TRANSLATE_NOOP("Texts", "English")},
    Word{"ar", QT_TRANSLATE_NOOP("Texts", "Arabic")},
    Word{"es", QT_TRANSLATE_NOOP("Texts", "Spanish")},
    Word{"fr", QT_TRANSLATE_NOOP("Texts", "French")},
};

constexpr std::array kVariables = {
    Word{"user_name", QT_TRANSLATE_NOOP("Texts", "Name of the customer")},
    Word{"user_email", QT_TRANSLATE_NOOP("Texts", "Mail address of the customer")},
    Word{"requested_at", QT_TRANSLATE_NOOP("Texts", "When the customer asked")},
    Word{"phone_number", QT_TRANSLATE_NOOP("Texts", "Phone number")},
    Word{"smdp_address", QT_TRANSLATE_NOOP("Texts", "SM-DP+ address to type in")},
    Word{"matching_id", QT_TRANSLATE_NOOP("Texts", "Activation code to type in")},
    Word{"confirmation", QT_TRANSLATE_NOOP("Texts", "Whether a confirmation code is needed")},
    Word{"apple_link", QT_TRANSLATE_NOOP("Texts", "Link that installs on an iPhone")},
    Word{"android_link", QT_TRANSLATE_NOOP("Texts", "Link that installs on Android")},
    Word{"approve_link", QT_TRANSLATE_NOOP("Texts", "Link to approve; it asks once more")},
    Word{"reject_link", QT_TRANSLATE_NOOP("Texts", "Link to decline; it asks once more")},
    Word{"app_link", QT_TRANSLATE_NOOP("Texts", "Link that opens DOTM Desktop")},
    Word{"group_id", QT_TRANSLATE_NOOP("Texts", "Group at the carrier")},
    Word{"reason", QT_TRANSLATE_NOOP("Texts", "Reason, as whoever decided wrote it")},
    Word{"simulated", QT_TRANSLATE_NOOP("Texts", "Says so when everything is simulated; else nothing")},
};

/// %1 is what it is about.
QString faultText(MailFault fault)
{
    switch (fault) {
    case MailFault::Empty:
        return TextWords::tr("This may not be empty.");
    case MailFault::TooLong:
        return TextWords::tr("This may have at most %1 characters.");
    case MailFault::LineBreak:
        return TextWords::tr("This may have one line only.");
    case MailFault::Control:
        return TextWords::tr("There is a character in it that cannot be seen.");
    case MailFault::UnknownVariable:
        return TextWords::tr("{{%1}} is no variable of this mail.");
    case MailFault::BrokenVariable:
        return TextWords::tr("These braces are no variable: %1");
    case MailFault::MissingVariable:
        return TextWords::tr("{{%1}} must be in it.");
    case MailFault::VariablePlace:
        return TextWords::tr("No variable may stand here: %1");
    case MailFault::Element:
        return TextWords::tr("The element %1 may not be used.");
    case MailFault::Attribute:
        return TextWords::tr("The attribute %1 may not be used.");
    case MailFault::Link:
        return TextWords::tr("Links may lead to https and mailto only: %1");
    case MailFault::Picture:
        return TextWords::tr("Pictures may come by https only: %1");
    case MailFault::Style:
        return TextWords::tr("This style may not be used: %1");
    case MailFault::Unclosed:
        return TextWords::tr("The element %1 is not closed where it should be.");
    case MailFault::Markup:
        return TextWords::tr("This cannot be read: %1");
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Table>
QString wordIn(const Table &table, const QString &name, const QString &otherwise)
{
    const auto found = std::ranges::find(table, name, [](const Word &word) { return QString::fromLatin1(word.name); });
    return found == table.end() ? otherwise : QCoreApplication::translate("Texts", found->text);
}

} // namespace

QString mailTypeText(const QString &type)
{
    return wordIn(kTypes, type, type);
}

QString mailLanguageText(const QString &language)
{
    return wordIn(kLanguages, language, language);
}

QString mailVariableText(const domain::MailVariable &variable)
{
    return wordIn(kVariables, variable.name, variable.meaning);
}

QString mailProblemSentence(const domain::MailProblem &problem)
{
    QString sentence = faultText(problem.fault).replace("%1"_L1, problem.what);
    if (!problem.near.isEmpty()) {
        sentence += u' ' + TextWords::tr("The nearest is {{%1}}.").replace("%1"_L1, problem.near);
    }
    //: the number of a line, and what is wrong in it
    return problem.line > 0 && problem.field != "subject"_L1
               ? TextWords::tr("Line %1: %2").replace("%1"_L1, QString::number(problem.line)).replace("%2"_L1, sentence)
               : sentence;
}

QString mailVersionText(const contract::MailText &text, core::TimePoint now)
{
    //: %1 is a number, %2 a name and a time
    return TextWords::tr("Version %1, %2").arg(QString::number(text.version), mailAuthorText(text, now));
}

QString mailAuthorText(const contract::MailText &text, core::TimePoint now)
{
    if (!text.savedAt) {
        return TextWords::tr("Built-in text");
    }
    //: %1 is a name, %2 a time
    return TextWords::tr("by %1, %2").arg(text.savedBy, ui::timeText(*text.savedAt, now));
}

QString withoutPictures(const QString &html)
{
    static const QRegularExpression kPicture(u"<img\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kName(u"\\balt=(?:\"([^\"]*)\"|'([^']*)')"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : kPicture.globalMatch(html)) {
        const auto name = kName.match(match.captured());
        result += QStringView(html).mid(end, match.capturedStart() - end);
        result += u'[' + name.captured(1) + name.captured(2) + u']';
        end = match.capturedEnd();
    }
    result += QStringView(html).mid(end);
    return result;
}

} // namespace dotm::admin
