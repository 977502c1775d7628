// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/setupapply.h"

#include "bridge/setup/configtext.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Failure changed(const SetupPlan &plan)
{
    return core::fail(core::ErrorCode::Conflict, u"%1 has changed since the plan was made."_s.arg(plan.file));
}

/// The plan's file as it is now, when it still is what the plan was made from.
core::Result<ConfigSnapshot> checkedFile(const SetupPlan &plan, ConfigDisk &disk)
{
    const TextResult<ConfigSnapshot> now = disk.read(plan.file);
    const bool isSame = now && now->exists == !plan.sha256.isEmpty() && now->sha256 == plan.sha256;
    return isSame ? core::Result<ConfigSnapshot>(*now) : changed(plan);
}

enum class ReadBack {
    AsPlanned,
    ChangedBySomebody, ///< sound, but not what was written: another program was at it in the same moment
    Broken,            ///< gone, or not to be understood
};

ReadBack readBack(const SetupPlan &plan, ConfigDisk &disk)
{
    const TextResult<ConfigSnapshot> now = disk.read(plan.file);
    if (now && !now->exists) {
        return plan.step == SetupPlan::Step::Remove ? ReadBack::AsPlanned : ReadBack::Broken;
    }
    const TextResult<EntryReading> reading =
        now ? readEntry(now->bytes, plan.program) : TextResult<EntryReading>(std::unexpected(now.error()));
    if (!reading) {
        return ReadBack::Broken;
    }
    const bool isEntryRight =
        plan.action == SetupAction::Connect ? reading->equals(plan.program, plan.command) : !reading->exists;
    const bool isPlanned =
        isEntryRight && plan.step != SetupPlan::Step::Remove && isSameElsewhere(plan.before, now->bytes, plan.program);
    return isPlanned ? ReadBack::AsPlanned : ReadBack::ChangedBySomebody;
}

core::Failure putBack(const SetupPlan &plan, const QString &backup, ConfigDisk &disk)
{
    const TextResult<ConfigSnapshot> now = disk.read(plan.file);
    core::Outcome done;
    if (now && now->exists && plan.step == SetupPlan::Step::Create) {
        done = disk.remove(*now);
    } else if (now && now->exists) {
        done = disk.replace(*now, plan.before);
    } else {
        done = plan.step == SetupPlan::Step::Create ? core::Outcome() : disk.create(plan.file, plan.before);
    }
    const QString sentence = u"%1 did not read back as it was written."_s.arg(plan.file);
    return done ? core::fail(core::ErrorCode::Internal, sentence + u" It is as it was before."_s)
                : core::fail(core::ErrorCode::Internal, sentence + u" The text from before is in %1."_s.arg(backup));
}

core::Outcome carriedOut(const SetupPlan &plan, const ConfigSnapshot &file, ConfigDisk &disk)
{
    switch (plan.step) {
    case SetupPlan::Step::Create:
        return disk.create(plan.file, plan.after);
    case SetupPlan::Step::Remove:
        return disk.remove(file);
    case SetupPlan::Step::Replace:
        break;
    }
    return disk.replace(file, plan.after);
}

} // namespace

core::Result<SetupReceipt> applySetupPlan(const SetupPlan &plan, ConfigDisk &disk)
{
    const core::Result<ConfigSnapshot> file = checkedFile(plan, disk);
    if (!file) {
        return core::fail(file.error());
    }
    SetupReceipt receipt{plan.file, {}};
    if (plan.step == SetupPlan::Step::Replace) {
        const core::Result<QString> backup = disk.backup(*file, plan.backup);
        if (!backup) {
            return core::fail(backup.error());
        }
        receipt.backup = *backup;
    }
    if (const core::Outcome done = carriedOut(plan, *file, disk); !done) {
        return core::fail(done.error());
    }
    switch (readBack(plan, disk)) {
    case ReadBack::AsPlanned:
        return receipt;
    case ReadBack::ChangedBySomebody:
        return changed(plan);
    case ReadBack::Broken:
        break;
    }
    return putBack(plan, receipt.backup, disk);
}

} // namespace dotm::bridge
