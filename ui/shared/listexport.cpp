// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/listexport.h"

#include "ui/shared/age.h"
#include "ui/shared/errortext.h"
#include "ui/shared/newfile.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>

#include <utility>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using core::Result;

/// The file and the thread that writes it: a PDF of a thousand pages must not hold the window up. Everything but the
/// constructor and the destructor happens on that thread.
class ListExport::Desk
{
public:
    using Make = std::unique_ptr<ExportWriter> (*)(QIODevice &, const ExportHead &);

    Desk(std::unique_ptr<QSaveFile> file, Make make, ExportHead head)
        : m_file(std::move(file)), m_make(make), m_head(std::move(head))
    {
        m_file->moveToThread(&m_thread);
        m_hand.moveToThread(&m_thread);
        m_thread.start();
    }
    Q_DISABLE_COPY_MOVE(Desk)
    ~Desk()
    {
        run([this] {
            m_writer.reset();
            m_file.reset(); // what was not kept is gone with it
            m_thread.quit();
        });
        m_thread.wait();
    }

    void run(const std::function<void()> &work) { QMetaObject::invokeMethod(&m_hand, work, Qt::QueuedConnection); }

    bool write(const QList<ExportRow> &rows)
    {
        writer().write(rows);
        return m_file->error() == QFileDevice::NoError;
    }
    QString keep()
    {
        const bool isWhole = writer().finish();
        m_writer.reset();
        return isWhole ? keepNewFile(*m_file) : ListExport::tr("The file could not be made.");
    }

private:
    ExportWriter &writer()
    {
        if (m_writer == nullptr) {
            m_writer = m_make(*m_file, m_head);
        }
        return *m_writer;
    }

    QThread m_thread;
    QObject m_hand; ///< lives on the thread
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<ExportWriter> m_writer;
    Make m_make;
    ExportHead m_head;
};

ListExport::ListExport(const core::Clock &clock, Planner planner, QObject *parent)
    : QObject(parent), m_clock(clock), m_planner(std::move(planner))
{
}

ListExport::~ListExport() = default;

QString ListExport::suggestedPath(const QString &format) const
{
    return suggestedFile(u"DOTM "_s + m_planner().head.title, format, m_clock.now());
}

void ListExport::begin(const QString &path, const QString &format)
{
    if (isRunning()) {
        return;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (const QString problem = openNewFile(*file); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_plan = m_planner();
    m_plan->head.time = momentText(m_clock.now());
    m_plan->head.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    m_desk =
        std::make_unique<Desk>(std::move(file), format == "pdf"_L1 ? &makePdfWriter : &makeCsvWriter, m_plan->head);
    m_path = path;
    m_next.clear();
    m_rows = 0;
    m_share = -1;
    Q_EMIT changed();
    m_plan->note(format, [this, turn = m_turn](const core::Outcome &noted) {
        if (turn == m_turn) {
            noted ? readNext() : fail(ErrorText::forUser(noted.error()).sentence());
        }
    });
}

void ListExport::readNext()
{
    m_plan->read(m_next, [this, turn = m_turn](const Result<ExportPage> &page) {
        if (turn == m_turn) {
            page ? take(*page) : fail(ErrorText::forUser(page.error()).sentence());
        }
    });
}

void ListExport::take(const ExportPage &page)
{
    m_next = page.next;
    m_rows += page.rows.size();
    m_share = page.share;
    m_desk->run([this, desk = m_desk.get(), rows = page.rows, turn = m_turn] {
        const bool isGood = desk->write(rows);
        QMetaObject::invokeMethod(this, [this, isGood, turn] {
            if (turn == m_turn) {
                onWritten(isGood);
            }
        });
    });
}

void ListExport::onWritten(bool isGood)
{
    if (isGood && !m_next.isEmpty()) {
        readNext(); // one page at a time: what waits to be written stays small
    } else {
        finish();
    }
    Q_EMIT changed();
}

void ListExport::finish()
{
    m_desk->run([this, desk = m_desk.get(), turn = m_turn] {
        const QString problem = desk->keep();
        QMetaObject::invokeMethod(this, [this, problem, turn] {
            if (turn == m_turn) {
                onKept(problem);
            }
        });
    });
}

void ListExport::onKept(const QString &problem)
{
    abandon();
    if (problem.isEmpty()) {
        Q_EMIT exported(m_path, m_rows);
    } else {
        Q_EMIT failed(problem);
    }
}

void ListExport::stop()
{
    if (isRunning()) {
        abandon();
        Q_EMIT stopped();
    }
}

void ListExport::fail(const QString &sentence)
{
    abandon();
    Q_EMIT failed(sentence);
}

void ListExport::abandon()
{
    ++m_turn;
    m_desk.reset();
    Q_EMIT changed();
}

QString ListExport::progress() const
{
    if (!isRunning()) {
        return {};
    }
    const QString written = tr("%Ln rows written", nullptr, static_cast<int>(m_rows));
    //: rows written, how much of the list that is: "400 rows written, 40 %"
    return m_share < 0 ? written : tr("%1, %2 %").arg(written, QLocale().toString(static_cast<int>(100 * m_share)));
}

} // namespace dotm::ui
