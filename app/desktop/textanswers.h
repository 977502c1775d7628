// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/mailtext.h"
#include "net/httprequest.h"

namespace dotm::app {

/// What the tour's service says about the texts of mails: one of them was written, in three versions. Keeps what is
/// saved until the next scene. GUI thread.
class TextAnswers
{
public:
    explicit TextAnswers(const core::Clock &clock) : m_clock(clock) {}

    void fill();
    /// Everything below /api/admin/texts.
    [[nodiscard]] QJsonObject texts(const net::HttpRequest &request) const;
    [[nodiscard]] QJsonObject save(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject sendTest(const net::HttpRequest &request);
    /// Somebody else saves the text that was written.
    void saveByAnother();
    [[nodiscard]] int tests() const { return m_tests; }

private:
    [[nodiscard]] contract::MailText newest(const QString &type, const QString &language) const;
    [[nodiscard]] QJsonObject list() const;
    [[nodiscard]] QJsonObject versions(const QString &type, const QString &language) const;

    const core::Clock &m_clock;
    QList<contract::MailText> m_saved; ///< oldest first
    int m_tests = 0;
};

} // namespace dotm::app
