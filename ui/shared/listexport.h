// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/exporttable.h"

#include <QObject>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

class QSaveFile;

namespace dotm::ui {

/// How a list becomes a file: what it says of itself, who is told first, and the way to its pages.
struct ExportPlan
{
    using Noted = std::function<void(const core::Outcome &)>;
    using Taken = std::function<void(const core::Result<ExportPage> &)>;

    ExportHead head;
    /// Tells the service that the list is about to leave; without its yes there is no file.
    std::function<void(const QString &format, const Noted &noted)> note;
    /// Asks for the page of a key (empty: the first).
    std::function<void(const QString &key, const Taken &taken)> read;
};

/// A list as a CSV or PDF file, however long: told to the service first, then read page by page and written on a thread
/// of its own. Stopped or failed, there is no file. GUI thread.
class ListExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// "1,200 rows written, 40 %"
    Q_PROPERTY(QString progress READ progress NOTIFY changed)

public:
    using Planner = std::function<ExportPlan()>;

    /// @p planner says what is exported, at the moment it is.
    ListExport(const core::Clock &clock, Planner planner, QObject *parent);
    ~ListExport() override;
    Q_DISABLE_COPY_MOVE(ListExport)

    [[nodiscard]] bool isRunning() const { return m_desk != nullptr; }
    [[nodiscard]] QString progress() const;

    /// A file that is not there yet, named after the list.
    Q_INVOKABLE QString suggestedPath(const QString &format) const;
    /// Writes the list into a new file (newfile.h); @p format: "csv" or "pdf".
    Q_INVOKABLE void begin(const QString &path, const QString &format);
    Q_INVOKABLE void stop();
    /// The same without a word: another person may be next.
    void abandon();

Q_SIGNALS:
    void changed();
    void exported(const QString &path, qint64 rows);
    void failed(const QString &sentence);
    void stopped();

private:
    class Desk;

    void readNext();
    void take(const ExportPage &page);
    void onWritten(bool isGood);
    void finish();
    void onKept(const QString &problem);
    void fail(const QString &sentence);

    const core::Clock &m_clock;
    Planner m_planner;
    std::optional<ExportPlan> m_plan;
    std::unique_ptr<Desk> m_desk; ///< the file and its thread
    QString m_path;
    QString m_next; ///< key of the page to read next
    qint64 m_rows = 0;
    double m_share = -1;
    quint64 m_turn = 0; ///< answers to a former one are dropped
};

} // namespace dotm::ui
