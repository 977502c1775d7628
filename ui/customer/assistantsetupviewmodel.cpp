// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantsetupviewmodel.h"

#include "ui/customer/assistantsetupwording.h"
#include "ui/customer/assistantwording.h"

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using State = SetupProgram::State;

namespace {

QString kindName(SetupLine::Kind kind)
{
    switch (kind) {
    case SetupLine::Kind::Kept:
        return u"kept"_s;
    case SetupLine::Kind::Added:
        return u"added"_s;
    case SetupLine::Kind::Removed:
        return u"removed"_s;
    case SetupLine::Kind::Gap:
        return u"gap"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

AssistantSetupViewModel::AssistantSetupViewModel(SetupDesk &setup, QObject *parent) : QObject(parent), m_setup(setup)
{
    connect(&setup, &SetupDesk::programsChanged, this, &AssistantSetupViewModel::update);
    connect(&setup, &SetupDesk::planned, this, &AssistantSetupViewModel::onPlanned);
    connect(&setup, &SetupDesk::planFailed, this, &AssistantSetupViewModel::onPlanFailed);
    connect(&setup, &SetupDesk::applied, this, &AssistantSetupViewModel::onApplied);
    connect(&setup, &SetupDesk::applyFailed, this, &AssistantSetupViewModel::onApplyFailed);
    update();
}

void AssistantSetupViewModel::update()
{
    const QList<SetupProgram> programs = m_setup.programs();
    QList<AssistantRowsModel::Row> rows;
    QStringList missing;
    for (const SetupProgram &program : programs) {
        if (program.state == State::NotInstalled) {
            missing.append(held(program.name));
        } else {
            rows.append({program.id, QVariant::fromValue(setupRow(program))});
        }
    }
    m_model.setRows(rows);
    //: between names in a list
    m_missing = missing.join(tr(", "));
    Q_EMIT changed();
}

QVariantList AssistantSetupViewModel::connectable() const
{
    QVariantList list;
    const QList<SetupProgram> programs = m_setup.programs();
    for (const SetupProgram &program : programs) {
        if (program.state == State::NotConnected) {
            list.append(QVariantMap{{u"key"_s, program.id}, {u"name"_s, program.name}});
        }
    }
    return list;
}

std::optional<SetupProgram> AssistantSetupViewModel::find(const QString &programId) const
{
    const QList<SetupProgram> programs = m_setup.programs();
    const auto found = std::ranges::find(programs, programId, &SetupProgram::id);
    return found == programs.end() ? std::nullopt : std::optional(*found);
}

QString AssistantSetupViewModel::nameOf(const QString &programId) const
{
    const auto program = find(programId);
    return program ? program->name : QString();
}

bool AssistantSetupViewModel::canDisconnect(const QString &programId) const
{
    const auto program = find(programId);
    return program && (program->state == State::Connected || program->state == State::Outdated);
}

void AssistantSetupViewModel::plan(const QString &programId, bool connects)
{
    m_programId = programId;
    m_connects = connects;
    m_plan.reset();
    m_error.reset();
    m_stage = Stage::Planning;
    Q_EMIT changed();
    m_setup.plan(programId, connects);
}

void AssistantSetupViewModel::apply()
{
    if (m_stage == Stage::Planned && m_plan) {
        m_stage = Stage::Applying;
        Q_EMIT changed();
        const QString id = m_plan->id;
        m_setup.apply(id);
    }
}

void AssistantSetupViewModel::retry()
{
    if (m_stage == Stage::Failed) {
        plan(QString(m_programId), m_connects);
    }
}

void AssistantSetupViewModel::undo()
{
    if (m_stage == Stage::Done) {
        plan(QString(m_programId), !m_connects);
    }
}

void AssistantSetupViewModel::closePlan()
{
    m_stage = Stage::Closed;
    m_programId.clear();
    m_plan.reset();
    m_error.reset();
    Q_EMIT changed();
}

void AssistantSetupViewModel::onPlanned(const SetupPlan &plan)
{
    if (m_stage == Stage::Planning && plan.programId == m_programId && plan.connects == m_connects) {
        m_plan = plan;
        m_stage = Stage::Planned;
        Q_EMIT changed();
    }
}

void AssistantSetupViewModel::onPlanFailed(const QString &programId, const core::Error &error)
{
    if (m_stage == Stage::Planning && programId == m_programId) {
        fail(error);
    }
}

void AssistantSetupViewModel::onApplied(const QString &planId)
{
    if (m_stage != Stage::Applying || !m_plan || m_plan->id != planId) {
        return;
    }
    m_stage = Stage::Done;
    Q_EMIT changed();
    Q_EMIT told(result());
    if (isConfirmed()) {
        Q_EMIT settled(m_programId, m_connects);
    }
}

void AssistantSetupViewModel::onApplyFailed(const QString &planId, const core::Error &error)
{
    if (m_stage == Stage::Applying && m_plan && m_plan->id == planId) {
        fail(error);
    }
}

void AssistantSetupViewModel::fail(const core::Error &error)
{
    m_stage = Stage::Failed;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT told(this->error().sentence());
}

QVariantList AssistantSetupViewModel::lines() const
{
    QVariantList list;
    if (m_plan) {
        for (const SetupLine &line : m_plan->lines) {
            list.append(QVariantMap{{u"kind"_s, kindName(line.kind)}, {u"text"_s, line.text}});
        }
    }
    return list;
}

QString AssistantSetupViewModel::linesText() const
{
    if (!m_plan) {
        return {};
    }
    const auto count = [this](SetupLine::Kind kind) {
        return static_cast<int>(std::ranges::count(m_plan->lines, kind, &SetupLine::kind));
    };
    //: how many lines are added, how many are removed
    return tr("%1, %2").arg(tr("%Ln line(s) added", nullptr, count(SetupLine::Kind::Added)),
                            tr("%Ln line(s) removed", nullptr, count(SetupLine::Kind::Removed)));
}

ui::ErrorText AssistantSetupViewModel::error() const
{
    if (!m_error) {
        return {};
    }
    ui::ErrorText text = ui::ErrorText::forUser(*m_error);
    if (m_error->code == core::ErrorCode::Internal && !m_error->detail.isEmpty()) {
        text.meaning = m_error->detail; // what is in the file now
    } else if (m_error->code == core::ErrorCode::Conflict) {
        text.meaning = tr("Something else has changed it or its state. It was left as it is.");
    } else {
        text.meaning = tr("The file is as it was.");
    }
    return text;
}

bool AssistantSetupViewModel::isConfirmed() const
{
    const auto program = find(m_programId);
    if (m_stage != Stage::Done || !program) {
        return false;
    }
    return m_connects ? program->state == State::Connected
                      : program->state == State::NotConnected || program->state == State::NotInstalled;
}

QString AssistantSetupViewModel::result() const
{
    const auto program = find(m_programId);
    return m_stage == Stage::Done && program ? setupResultText(*program, m_connects, isConfirmed()) : QString();
}

void AssistantSetupViewModel::paste(const QString &programId)
{
    m_pasteId = programId;
    Q_EMIT changed();
}

void AssistantSetupViewModel::closePaste()
{
    paste({});
}

QString AssistantSetupViewModel::pasteReason() const
{
    const auto program = find(m_pasteId);
    return program ? pasteReasonText(*program) : QString();
}

QString AssistantSetupViewModel::pasteText() const
{
    return m_pasteId.isEmpty() ? QString() : m_setup.pasteText(m_pasteId);
}

} // namespace dotm::customer
