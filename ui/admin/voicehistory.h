// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceadminapi.h"
#include "ui/admin/adminexport.h"
#include "ui/admin/viewmodel.h"
#include "ui/admin/voicelistenmodel.h"

namespace dotm::admin {

/// What people heard: who, which message, in which language and voice, how far; the list as a file.
class VoiceHistory : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of VoiceViewModel")
    Q_PROPERTY(dotm::admin::VoiceListenModel *rows READ rows CONSTANT)
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    VoiceHistory(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] VoiceListenModel *rows() { return &m_rows; }
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isReadingMore() const { return m_rows.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_rows.trouble(); }

    /// Of who listened; empty for a row that is not in memory.
    Q_INVOKABLE QString uidAt(int row) const;
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_rows.retry(); }

private:
    void read() override { m_newest.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_newest.reading().error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }
    void take(const core::Result<client::VoiceListenPage> &answer);
    void readPage(const QString &cursor, int limit, const VoiceListenModel::Reply &reply);

    client::VoiceAdminApi m_api;
    VoiceListenModel m_rows;
    Source<client::VoiceListenPage> m_newest;
    AdminExport m_file;
    bool m_isBeginning = true; ///< nothing is listed yet
};

} // namespace dotm::admin
