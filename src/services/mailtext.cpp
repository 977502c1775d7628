// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/mailtext.h"

#include "storage/repositories/mailtexts.h"
#include "storage/repositories/users.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace dotm::services::mailtext {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;
using domain::MailDraft;
using domain::MailKind;
using storage::Connection;

namespace {

using Written = QString (*)(const QString &value);

QString asItIs(const QString &value)
{
    return value;
}

/// Good for text and for values of attributes, whichever quotes they have.
QString escaped(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString inAddress(const QString &value)
{
    return escaped(QString::fromLatin1(QUrl::toPercentEncoding(value, "@")));
}

QString onOneLine(const QString &value)
{
    QString line = value;
    for (QChar &c : line) {
        const bool isBreak = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        c = c.category() == QChar::Other_Control || isBreak ? u' ' : c;
    }
    return line;
}

QString filled(const QString &text, const Values &values, Written written)
{
    static const QRegularExpression place(u"\\{\\{([a-z_]+)\\}\\}"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += written(values.value(match.captured(1)));
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

Result<QString> resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Internal, u"A mail template is missing: "_s + path);
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString fill(const QString &text, const Values &values)
{
    return filled(text, values, &asItIs);
}

QString fillSubject(const QString &subject, const Values &values)
{
    return filled(subject, values, &onOneLine);
}

QString fillHtml(const QString &html, const Values &values)
{
    // An address that is one place alone is whole already; in any other the value is a part of it.
    static const QRegularExpression kAddress(
        u"\\b(?:href|src)=(?:\"(?!\\{\\{[a-z_]+\\}\\}\")[^\"]*\"|'(?!\\{\\{[a-z_]+\\}\\}')[^']*')"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : kAddress.globalMatch(html)) {
        result += filled(html.mid(end, match.capturedStart() - end), values, &escaped);
        result += filled(match.captured(), values, &inAddress);
        end = match.capturedEnd();
    }
    return result + filled(html.mid(end), values, &escaped);
}

Result<MailDraft> builtIn(MailKind kind)
{
    const QString name = domain::mailKindName(kind);
    const auto html = resourceText(u":/dotm/mail/%1.html"_s.arg(name));
    const auto text = resourceText(u":/dotm/mail/%1.txt"_s.arg(name));
    if (!html || !text) {
        return core::fail(!html ? html.error() : text.error());
    }
    return MailDraft{domain::mailSubject(kind), *html, *text};
}

Result<MailDraft> current(Connection &db, MailKind kind, const QString &language, core::TimePoint at)
{
    const QString name = domain::mailKindName(kind);
    const QString english = domain::mailLanguages().first();
    for (const QString &each : {language.isEmpty() ? english : language, english}) {
        const auto saved = storage::mailtexts::newest(db, name, each, at);
        if (!saved) {
            return core::fail(saved.error());
        }
        if (*saved) {
            return (*saved)->draft;
        }
    }
    return builtIn(kind);
}

Task<Result<MailDraft>> forRecipient(storage::Database &database, MailKind kind, QString email, core::TimePoint at)
{
    const QString address = email.toLower();
    const std::function<Result<MailDraft>(Connection &)> look = [kind, address, at](Connection &db) {
        const auto language = storage::users::languageOf(db, address);
        return language ? current(db, kind, *language, at) : Result<MailDraft>(core::fail(language.error()));
    };
    co_return co_await database.read<MailDraft>(look);
}

email::Message message(const MailDraft &draft, const Values &values, bool isSimulated)
{
    email::Message result;
    const QString subject = fillSubject(draft.subject, values);
    result.subject = isSimulated ? u"[simulated] "_s + subject : subject;
    result.html = fillHtml(draft.html, values);
    result.text = fill(draft.text, values);
    return result;
}

} // namespace dotm::services::mailtext
