// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "desktop/programsetup.h"

#include "core/task.h"

#include <QCoreApplication>
#include <QDir>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using bridge::SetupProblem;
using customer::SetupLine;
using customer::SetupProgram;

namespace {

SetupProgram::State stateOf(bridge::SetupState::Kind kind)
{
    using enum bridge::SetupState::Kind;
    switch (kind) {
    case NotInstalled:
        return SetupProgram::State::NotInstalled;
    case NotConnected:
        return SetupProgram::State::NotConnected;
    case Connected:
        return SetupProgram::State::Connected;
    case Outdated:
        return SetupProgram::State::Outdated;
    case Conflict:
        return SetupProgram::State::Conflict;
    case Unreadable:
        return SetupProgram::State::Unreadable;
    case PasteOnly:
        break;
    }
    return SetupProgram::State::PasteOnly;
}

SetupProgram::Problem problemOf(SetupProblem problem)
{
    using Problem = SetupProgram::Problem;
    switch (problem) {
    case SetupProblem::None:
        return Problem::None;
    case SetupProblem::TooLarge:
        return Problem::TooLarge;
    case SetupProblem::NotText:
        return Problem::NotText;
    case SetupProblem::Malformed:
        return Problem::Malformed;
    case SetupProblem::DuplicateKey:
        return Problem::DuplicateKey;
    case SetupProblem::UnexpectedShape:
        return Problem::UnexpectedShape;
    case SetupProblem::ForeignEntry:
        return Problem::ForeignEntry;
    case SetupProblem::UnknownLayout:
        return Problem::UnknownLayout;
    case SetupProblem::NotPlainFile:
        return Problem::NotPlainFile;
    case SetupProblem::NoAccess:
        return Problem::NoAccess;
    case SetupProblem::OtherOwner:
        return Problem::OtherOwner;
    case SetupProblem::NoFolder:
        break;
    }
    return Problem::NoFolder;
}

SetupProgram::Effect effectOf(bridge::TakesEffect effect)
{
    switch (effect) {
    case bridge::TakesEffect::AtOnce:
        return SetupProgram::Effect::AtOnce;
    case bridge::TakesEffect::NextSession:
        return SetupProgram::Effect::NextSession;
    case bridge::TakesEffect::AfterRestart:
        break;
    }
    return SetupProgram::Effect::AfterRestart;
}

SetupProgram programOf(const bridge::SetupState &state)
{
    SetupProgram program;
    program.id = state.programId;
    program.state = stateOf(state.kind);
    program.file = state.file;
    program.problem = problemOf(state.problem);
    program.line = state.line;
    if (const auto known = bridge::assistantProgram(state.programId)) {
        program.name = known->displayName;
        program.effect = effectOf(known->takesEffect);
    }
    return program;
}

SetupLine::Kind kindOf(bridge::DiffRow::Kind kind)
{
    switch (kind) {
    case bridge::DiffRow::Kind::Same:
        return SetupLine::Kind::Kept;
    case bridge::DiffRow::Kind::Removed:
        return SetupLine::Kind::Removed;
    case bridge::DiffRow::Kind::Added:
        return SetupLine::Kind::Added;
    case bridge::DiffRow::Kind::Gap:
        break;
    }
    return SetupLine::Kind::Gap;
}

customer::SetupPlan::Step stepOf(bridge::SetupPlan::Step step)
{
    switch (step) {
    case bridge::SetupPlan::Step::Replace:
        return customer::SetupPlan::Step::Replace;
    case bridge::SetupPlan::Step::Create:
        return customer::SetupPlan::Step::Create;
    case bridge::SetupPlan::Step::Remove:
        break;
    }
    return customer::SetupPlan::Step::Remove;
}

customer::SetupPlan shownPlan(const QString &id, const bridge::SetupPlan &plan)
{
    customer::SetupPlan shown;
    shown.id = id;
    shown.programId = plan.program.id;
    shown.connects = plan.action == bridge::SetupAction::Connect;
    shown.step = stepOf(plan.step);
    shown.file = plan.file;
    shown.backup = plan.backup;
    for (const bridge::DiffRow &row : plan.rows) {
        shown.lines.append({kindOf(row.kind), row.text});
    }
    return shown;
}

} // namespace

ProgramSetup::ProgramSetup(const bridge::SetupPlaces &places, const QString &command, const core::Clock &clock,
                           QObject *parent)
    : SetupDesk(parent), m_inspector(places, command, m_disk, clock)
{
    m_pool.setMaxThreadCount(1);
}

ProgramSetup::~ProgramSetup()
{
    m_pool.waitForDone();
}

void ProgramSetup::look()
{
    m_pool.start([this] {
        const QList<bridge::SetupState> states = m_inspector.inspectAll();
        core::post(this, [this, states] { takeStates(states); });
    });
}

void ProgramSetup::plan(const QString &programId, bool connects)
{
    m_pool.start([this, programId, connects] {
        const auto made =
            m_inspector.plan(programId, connects ? bridge::SetupAction::Connect : bridge::SetupAction::Disconnect);
        core::post(this, [this, programId, made] {
            if (!made) {
                Q_EMIT planFailed(programId, made.error());
                return;
            }
            const QString id = QString::number(++m_planCount);
            m_plans = {{id, *made}}; // an older one was not wanted
            Q_EMIT planned(shownPlan(id, *made));
        });
    });
}

void ProgramSetup::apply(const QString &planId)
{
    if (!m_plans.contains(planId)) {
        Q_EMIT applyFailed(planId, {core::ErrorCode::NotFound, u"There is no such plan any more."_s, {}, {}});
        return;
    }
    m_pool.start([this, planId, plan = m_plans.take(planId)] {
        const auto done = bridge::applySetupPlan(plan, m_disk);
        const QList<bridge::SetupState> states = m_inspector.inspectAll();
        core::post(this, [this, planId, done, states] {
            takeStates(states);
            if (done) {
                Q_EMIT applied(planId);
            } else {
                Q_EMIT applyFailed(planId, done.error());
            }
        });
    });
}

QString ProgramSetup::pasteText(const QString &programId) const
{
    return m_pasteTexts.value(programId);
}

void ProgramSetup::takeStates(const QList<bridge::SetupState> &states)
{
    m_programs.clear();
    m_pasteTexts.clear();
    for (const bridge::SetupState &each : states) {
        m_programs.append(programOf(each));
        m_pasteTexts.insert(each.programId, each.pasteText);
    }
    Q_EMIT programsChanged();
}

bridge::SetupPlaces setupPlaces()
{
    const QString home = QDir::homePath();
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return {home, QDir::isAbsolutePath(config) ? config : home + u"/.config"_s,
            qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts)};
}

QString bridgeCommand()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"dotm-mcp"_s);
}

} // namespace dotm::app
