// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/mailtext.h"

namespace dotm::test {

/// An admin's service of which only the texts of mails are there; takes the place of the world's own answers.
struct TextService
{
    AdminWorld world;
    QList<contract::MailText> saved; ///< oldest first
    qsizetype pageSize = 2;
    bool losesAnswers = false;
    int failSaves = 0; ///< the next ones are lost
    bool isTestSent = true;
    QStringList calls;    ///< "POST /api/admin/send-test-email"
    QJsonObject lastBody; ///< of a change

    TextService()
    {
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    [[nodiscard]] static domain::MailDraft draft(const QString &word)
    {
        return {word, QStringLiteral("<p>%1 {{reason}}</p>").arg(word), word + QStringLiteral(" {{reason}}")};
    }
    void save(const QString &word, const QString &language = QStringLiteral("en"))
    {
        contract::MailText text = newest(language);
        ++text.version;
        text.draft = draft(word);
        text.savedBy = QStringLiteral("Olga");
        text.savedAt = world.clock.now();
        text.restoredFrom.reset();
        saved.append(text);
    }
    [[nodiscard]] contract::MailText newest(const QString &language) const
    {
        contract::MailText text;
        text.type = QStringLiteral("beta_rejected");
        text.language = language;
        text.draft = draft(QStringLiteral("Hello"));
        for (const contract::MailText &each : saved) {
            text = each.language == language ? each : text;
        }
        return text;
    }
    /// The models with the page on screen.
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->texts()->setShown(true);
        return models;
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status, core::ErrorCode code, const QString &detail)
    {
        const QJsonObject body = contract::errorBody({code, detail, {}, {}}, QStringLiteral("r-7"));
        return FakeTransport::answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path);
        if (request.method == "POST") {
            lastBody = QJsonDocument::fromJson(request.body).object();
        }
        if (path == QLatin1String("/api/admin/texts")) {
            return good(list());
        }
        if (path == QLatin1String("/api/admin/texts/preview")) {
            return good(preview());
        }
        if (path == QLatin1String("/api/admin/save-email-template")) {
            return store();
        }
        if (path == QLatin1String("/api/admin/send-test-email")) {
            return good({{QStringLiteral("sent"), isTestSent}});
        }
        return about(request, path.section(QLatin1Char('/'), 5, 5), path.section(QLatin1Char('/'), 7, 7));
    }
    [[nodiscard]] FakeTransport::Reply about(const net::HttpRequest &request, const QString &language,
                                             const QString &version)
    {
        if (request.url.path().endsWith(QLatin1String("/versions"))) {
            return good(versions(request, language));
        }
        contract::MailText text = newest(language);
        if (!version.isEmpty()) {
            const auto found = std::ranges::find_if(saved, [&](const contract::MailText &each) {
                return each.language == language && QString::number(each.version) == version;
            });
            text.version = 0;
            text.draft = draft(QStringLiteral("Hello"));
            text.savedAt.reset();
            text = found == saved.end() ? text : *found;
        }
        return good({{QStringLiteral("text"), text.toJson()}});
    }
    [[nodiscard]] QJsonObject list() const
    {
        contract::MailTexts all;
        all.languages = domain::mailLanguages();
        all.types = {{QStringLiteral("beta_rejected"), domain::mailVariables(domain::MailKind::BetaRejected)}};
        for (const QString &language : all.languages) {
            contract::MailText head = newest(language);
            head.draft = {};
            if (head.version > 0) {
                all.saved.append(head);
            }
        }
        return all.toJson();
    }
    [[nodiscard]] QJsonObject preview() const
    {
        const domain::MailDraft draft{lastBody.value(QStringLiteral("subject")).toString(),
                                      lastBody.value(QStringLiteral("html")).toString(),
                                      lastBody.value(QStringLiteral("text")).toString()};
        contract::MailPreview made;
        made.problems = domain::mailProblems(domain::MailKind::BetaRejected, draft);
        made.filled = draft;
        return made.toJson();
    }
    [[nodiscard]] QJsonObject versions(const net::HttpRequest &request, const QString &language) const
    {
        const qint64 before = QUrlQuery(request.url).queryItemValue(QStringLiteral("before")).toLongLong();
        QJsonArray array;
        QJsonValue next;
        for (auto each = saved.crbegin(); each != saved.crend(); ++each) {
            if (each->language != language || (before > 0 && each->version >= before)) {
                continue;
            }
            if (array.size() == pageSize) {
                next = array.last().toObject().value(QStringLiteral("version"));
                break;
            }
            contract::MailText head = *each;
            head.draft = {};
            array.append(head.toJson());
        }
        return {{QStringLiteral("versions"), array}, {QStringLiteral("next"), next}};
    }
    [[nodiscard]] FakeTransport::Reply store()
    {
        if (failSaves > 0) {
            --failSaves;
            return bad(503, core::ErrorCode::Storage, QStringLiteral("no"));
        }
        const QString language = lastBody.value(QStringLiteral("language")).toString();
        if (newest(language).version != lastBody.value(QStringLiteral("based_on")).toInteger()) {
            return bad(409, core::ErrorCode::Conflict, QStringLiteral("Somebody saved version 1: Olga, 09:40."));
        }
        save(lastBody.value(QStringLiteral("subject")).toString(), language);
        saved.last().draft = {lastBody.value(QStringLiteral("subject")).toString(),
                              lastBody.value(QStringLiteral("content")).toString(),
                              lastBody.value(QStringLiteral("text")).toString()};
        return losesAnswers ? FakeTransport::Reply(core::fail(core::ErrorCode::Timeout, QStringLiteral("lost")))
                            : good({{QStringLiteral("version"), saved.last().version}});
    }
};

} // namespace dotm::test
