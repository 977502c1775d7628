// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/assistantrowsmodel.h"
#include "ui/customer/assistantsetupwording.h"
#include "ui/customer/setupdesk.h"
#include "ui/shared/errortext.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace dotm::customer {

/// The programs of this computer and their settings: what connecting one would change, done and read back. GUI thread.
class AssistantSetupViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AssistantsViewModel")
    Q_PROPERTY(dotm::customer::AssistantRowsModel *programs READ programs CONSTANT)
    /// { key, name } of those that one click connects.
    Q_PROPERTY(QVariantList connectable READ connectable NOTIFY changed)
    /// The names of those that are not on this computer, in one line.
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool connects READ connects NOTIFY changed)
    Q_PROPERTY(QString program READ program NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString backup READ backup NOTIFY changed)
    /// Why no copy is kept.
    Q_PROPERTY(QString noBackup READ noBackup NOTIFY changed)
    /// { kind: "kept" | "added" | "removed" | "gap", text }
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /// "3 lines added, none removed"
    Q_PROPERTY(QString linesText READ linesText NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY changed)
    /// What reading the file again said, once written.
    Q_PROPERTY(QString result READ result NOTIFY changed)
    /// The second read showed what was wanted.
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed)

    /// Text for a program whose settings are not ours to change.
    Q_PROPERTY(QString pasteName READ pasteName NOTIFY changed)
    Q_PROPERTY(QString pasteReason READ pasteReason NOTIFY changed)
    Q_PROPERTY(QString pasteText READ pasteText NOTIFY changed)

public:
    /// Of the sheet that shows the difference.
    enum class Stage { Closed, Planning, Planned, Applying, Done, Failed };
    Q_ENUM(Stage)

    AssistantSetupViewModel(SetupDesk &setup, QObject *parent);

    [[nodiscard]] AssistantRowsModel *programs() { return &m_model; }
    [[nodiscard]] QVariantList connectable() const;
    [[nodiscard]] QString missing() const { return m_missing; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool connects() const { return m_connects; }
    [[nodiscard]] QString program() const { return nameOf(m_programId); }
    [[nodiscard]] QString file() const { return m_plan ? m_plan->file : QString(); }
    [[nodiscard]] QString backup() const { return m_plan ? m_plan->backup : QString(); }
    [[nodiscard]] QString noBackup() const { return m_plan ? noBackupText(m_plan->step) : QString(); }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QString linesText() const;
    [[nodiscard]] ui::ErrorText error() const;
    [[nodiscard]] QString result() const;
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString pasteName() const { return nameOf(m_pasteId); }
    [[nodiscard]] QString pasteReason() const;
    [[nodiscard]] QString pasteText() const;

    /// Its settings hold an entry of ours.
    [[nodiscard]] bool canDisconnect(const QString &programId) const;
    /// Looks at the settings of all programs again.
    Q_INVOKABLE void look() { m_setup.look(); }
    Q_INVOKABLE void plan(const QString &programId, bool connects);
    Q_INVOKABLE void apply();
    /// Plans the same again, after it failed.
    Q_INVOKABLE void retry();
    /// The opposite of what was done, on the same sheet.
    Q_INVOKABLE void undo();
    /// The sheet is gone: an answer that comes later shows nothing.
    Q_INVOKABLE void closePlan();
    Q_INVOKABLE void paste(const QString &programId);
    Q_INVOKABLE void closePaste();
    /// Rows are made anew.
    void update();

Q_SIGNALS:
    void changed();
    /// Read back as wanted: the assistants of @p programId are to be forgotten when it was disconnected.
    void settled(const QString &programId, bool connects);
    void told(const QString &sentence);

private:
    void onPlanned(const SetupPlan &plan);
    void onPlanFailed(const QString &programId, const core::Error &error);
    void onApplied(const QString &planId);
    void onApplyFailed(const QString &planId, const core::Error &error);
    void fail(const core::Error &error);
    [[nodiscard]] std::optional<SetupProgram> find(const QString &programId) const;
    [[nodiscard]] QString nameOf(const QString &programId) const;

    SetupDesk &m_setup;
    AssistantRowsModel m_model;
    QString m_missing;
    Stage m_stage = Stage::Closed;
    QString m_programId; ///< of the sheet
    bool m_connects = true;
    std::optional<SetupPlan> m_plan;
    std::optional<core::Error> m_error;
    QString m_pasteId;
};

} // namespace dotm::customer
