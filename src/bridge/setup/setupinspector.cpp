// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/setupinspector.h"

#include "bridge/setup/configtext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Copies looked through for the text from before connecting; older ones are of no interest.
constexpr int kMaxBackupsRead = 50;

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(QByteArrayView(bytes).first(std::min(offset, bytes.size())).count('\n')) + 1;
}

/// A path that means itself in every program's file: several of them put a variable's value in the place of "$NAME".
bool isWritablePath(const QString &command)
{
    return command.startsWith(u'/') && command.section(u'/', -1) == kEntryProgram && !command.contains(u'$') &&
           std::ranges::none_of(command, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

/// What one look at the disk showed.
struct SetupInspector::Look
{
    bool isInstalled = false;
    ConfigSnapshot snapshot;
    EntryReading reading;
    TextFault fault;
    bool isFaultInText = false;
};

SetupInspector::SetupInspector(SetupPlaces places, QString command, ConfigDisk &disk, const core::Clock &clock)
    : m_places(std::move(places)), m_command(std::move(command)), m_disk(disk), m_clock(clock)
{
}

QList<SetupState> SetupInspector::inspectAll() const
{
    QList<SetupState> states;
    for (const AssistantProgram &program : assistantPrograms()) {
        states.append(stateOf(program, lookAt(program)));
    }
    return states;
}

SetupState SetupInspector::inspect(const QString &programId) const
{
    const std::optional<AssistantProgram> program = assistantProgram(programId);
    if (!program) {
        SetupState state;
        state.programId = programId;
        return state;
    }
    return stateOf(*program, lookAt(*program));
}

SetupInspector::Look SetupInspector::lookAt(const AssistantProgram &program) const
{
    Look look;
    look.isInstalled = isInstalled(program);
    look.snapshot.path = fileOf(program);
    if (!look.isInstalled || !isEditable(program.format)) {
        return look;
    }
    const TextResult<ConfigSnapshot> snapshot = m_disk.read(look.snapshot.path);
    if (!snapshot) {
        look.fault = snapshot.error();
        return look;
    }
    look.snapshot = *snapshot;
    if (!look.snapshot.exists && !isThere(folderOf(folderOf(look.snapshot.path)))) {
        look.fault.problem = SetupProblem::NoFolder;
        return look;
    }
    const TextResult<EntryReading> reading = readEntry(look.snapshot.bytes, program);
    // Only what can really be done is offered, so the change is tried here already.
    const TextResult<QByteArray> tried = withEntry(look.snapshot.bytes, program, m_command);
    look.reading = reading.value_or(EntryReading());
    look.isFaultInText = !tried;
    look.fault = tried ? TextFault() : tried.error();
    return look;
}

SetupState::Kind SetupInspector::kindOf(const AssistantProgram &program, const Look &look) const
{
    using enum SetupState::Kind;
    if (!look.isInstalled) {
        return NotInstalled;
    }
    if (!isEditable(program.format) || look.fault.problem == SetupProblem::UnknownLayout) {
        return PasteOnly;
    }
    if (look.fault.problem != SetupProblem::None) {
        return look.fault.problem == SetupProblem::ForeignEntry ? Conflict : Unreadable;
    }
    if (!look.reading.exists) {
        return NotConnected;
    }
    return look.reading.equals(program, m_command) ? Connected : Outdated;
}

SetupState SetupInspector::stateOf(const AssistantProgram &program, const Look &look) const
{
    SetupState state;
    state.programId = program.id;
    state.kind = kindOf(program, look);
    state.file = look.snapshot.path;
    state.problem = look.fault.problem;
    const bool isAtPlace = look.fault.problem == SetupProblem::Malformed ||
                           look.fault.problem == SetupProblem::DuplicateKey ||
                           look.fault.problem == SetupProblem::UnexpectedShape;
    state.line = look.isFaultInText && isAtPlace ? lineOf(look.snapshot.bytes, look.fault.offset) : 0;
    state.foundCommand = look.reading.command;
    if (state.kind != SetupState::Kind::NotInstalled) {
        state.pasteText = QString::fromUtf8(freshText(program, m_command));
    }
    return state;
}

core::Outcome SetupInspector::checkPlannable(const AssistantProgram &program, const Look &look,
                                             SetupAction action) const
{
    using enum SetupState::Kind;
    using core::ErrorCode;
    const bool isConnect = action == SetupAction::Connect;
    if (isConnect && !isWritablePath(m_command)) {
        return core::fail(ErrorCode::Invalid, u"DOTM's own program lies at a path that no assistant can be given."_s);
    }
    switch (kindOf(program, look)) {
    case NotInstalled:
        return core::fail(ErrorCode::NotFound, u"%1 is not installed."_s.arg(program.displayName));
    case Unreadable:
    case PasteOnly:
        return core::fail(ErrorCode::Invalid,
                          u"The configuration of %1 has to be changed by hand."_s.arg(program.displayName));
    case Conflict:
        return core::fail(ErrorCode::Conflict, u"%1 has another entry of the name dotm."_s.arg(program.displayName));
    case NotConnected:
        return isConnect ? core::Outcome()
                         : core::fail(ErrorCode::NotFound, u"%1 is not connected."_s.arg(program.displayName));
    case Connected:
        return isConnect ? core::fail(ErrorCode::Conflict, u"%1 is connected already."_s.arg(program.displayName))
                         : core::Outcome();
    case Outdated:
        return {};
    }
    return {};
}

core::Result<SetupPlan> SetupInspector::plan(const QString &programId, SetupAction action) const
{
    const std::optional<AssistantProgram> program = assistantProgram(programId);
    if (!program) {
        return core::fail(core::ErrorCode::NotFound, u"There is no assistant %1."_s.arg(programId));
    }
    const Look look = lookAt(*program);
    if (const core::Outcome possible = checkPlannable(*program, look, action); !possible) {
        return core::fail(possible.error());
    }
    SetupPlan plan;
    plan.program = *program;
    plan.action = action;
    plan.command = action == SetupAction::Connect ? m_command : look.reading.command;
    plan.file = look.snapshot.path;
    plan.before = look.snapshot.bytes;
    plan.sha256 = look.snapshot.sha256;
    plan.backup = backupOf(plan.file);
    action == SetupAction::Connect ? planConnect(plan, look) : planDisconnect(plan, look);
    if (plan.step != SetupPlan::Step::Replace) {
        plan.backup.clear();
    }
    plan.rows = lineDiff(plan.before, plan.after);
    return plan;
}

void SetupInspector::planConnect(SetupPlan &plan, const Look &look) const
{
    plan.step = look.snapshot.exists ? SetupPlan::Step::Replace : SetupPlan::Step::Create;
    plan.after = *withEntry(plan.before, plan.program, plan.command);
}

void SetupInspector::planDisconnect(SetupPlan &plan, const Look &look) const
{
    if (const std::optional<QByteArray> before = textBefore(plan, look)) {
        plan.after = *before;
        return;
    }
    const bool isAllOurs = plan.before == freshText(plan.program, plan.command);
    if (isAllOurs && !QFileInfo(plan.file).isSymLink()) {
        plan.step = SetupPlan::Step::Remove;
        return;
    }
    plan.after = withoutEntry(plan.before, plan.program).value_or(plan.before);
}

/// The newest copy that connecting would turn into exactly the text of now.
std::optional<QByteArray> SetupInspector::textBefore(const SetupPlan &plan, const Look &look) const
{
    const QFileInfo file(look.snapshot.path);
    const QStringList names =
        QDir(file.path())
            .entryList({file.fileName() + u".dotm-*.bak*"_s}, QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), kMaxBackupsRead))) {
        const TextResult<ConfigSnapshot> copy = m_disk.read(file.path() + u'/' + name);
        const TextResult<EntryReading> reading =
            copy ? readEntry(copy->bytes, plan.program) : TextResult<EntryReading>(std::unexpected(copy.error()));
        if (reading && !reading->exists && withEntry(copy->bytes, plan.program, plan.command) == plan.before) {
            return copy->bytes;
        }
    }
    return {};
}

QString SetupInspector::pathOf(const ProgramPath &path) const
{
    return (path.base == ProgramPath::Base::Home ? m_places.home : m_places.configHome) + u'/' + path.below;
}

QString SetupInspector::fileOf(const AssistantProgram &program) const
{
    QStringList paths;
    for (const ProgramPath &path : program.files) {
        paths.append(pathOf(path));
    }
    const auto file = std::ranges::find_if(paths, isThere);
    if (file != paths.end()) {
        return *file;
    }
    const auto withFolder = std::ranges::find_if(paths, [](const QString &path) { return isThere(folderOf(path)); });
    return withFolder != paths.end() ? *withFolder : paths.value(0);
}

bool SetupInspector::isInstalled(const AssistantProgram &program) const
{
    const auto isPathThere = [this](const ProgramPath &path) {
        return isThere(pathOf(path));
    };
    const auto isOnPath = [this](const QString &binary) {
        return std::ranges::any_of(m_places.binaryFolders, [&](const QString &folder) {
            const QFileInfo info(folder + u'/' + binary);
            return info.isFile() && info.isExecutable();
        });
    };
    return std::ranges::any_of(program.files, isPathThere) || std::ranges::any_of(program.folders, isPathThere) ||
           std::ranges::any_of(program.binaries, isOnPath);
}

QString SetupInspector::backupOf(const QString &file) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(core::toMs(m_clock.now()), Qt::UTC);
    return u"%1.dotm-%2.bak"_s.arg(file, now.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
}

} // namespace dotm::bridge
