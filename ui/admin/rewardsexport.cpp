// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardsexport.h"

#include "client/tokensadminapi.h"
#include "ui/admin/rewardwords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::RewardPage;
using contract::AdminReward;
using core::Result;

namespace {

struct RewardsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(RewardsExport)
};

} // namespace

QList<ui::ExportColumn> rewardColumns()
{
    return {{u"id"_s, RewardsExportWords::tr("Reward"), 2},
            {u"created_at_utc"_s, RewardsExportWords::tr("When"), 1.2},
            {{}, RewardsExportWords::tr("Who"), 1.6},
            {{}, RewardsExportWords::tr("For"), 1.4},
            {u"amount_dotm"_s, RewardsExportWords::tr("DOTM"), 1},
            {{}, RewardsExportWords::tr("State"), 1},
            {u"error"_s, RewardsExportWords::tr("Why not"), 2},
            {u"tx_hash"_s, RewardsExportWords::tr("Transaction"), 2.4},
            {u"uid"_s, {}, 0},
            {u"email"_s, {}, 0},
            {u"kind"_s, {}, 0},
            {u"state"_s, {}, 0},
            {u"rate_bp"_s, {}, 0},
            {u"purchase_id"_s, {}, 0},
            {u"address"_s, {}, 0},
            {u"nonce"_s, {}, 0},
            {u"block_number"_s, {}, 0},
            {u"sent_at_utc"_s, {}, 0},
            {u"confirmed_at_utc"_s, {}, 0},
            {u"note"_s, {}, 0}};
}

ui::ExportRow rewardRow(const AdminReward &reward)
{
    const auto numberOf = [](const std::optional<qint64> &number) {
        return number ? ui::ExportCell(*number) : ui::ExportCell();
    };
    return {reward.id,
            reward.createdAt,
            rewardOwnerText(reward),
            rewardKindText(reward.kind),
            ui::Decimal{reward.amount},
            rewardStateText(reward.state),
            reward.error,
            reward.txHash,
            reward.uid,
            ui::maskedEmail(reward.email),
            domain::rewardKindName(reward.kind),
            domain::rewardStateName(reward.state),
            reward.purchaseId.isEmpty() ? ui::ExportCell() : ui::ExportCell(qint64(reward.rateBp)),
            reward.purchaseId,
            reward.address,
            numberOf(reward.nonce),
            numberOf(reward.blockNumber),
            momentOf(reward.sentAt),
            momentOf(reward.confirmedAt),
            reward.note};
}

ListToExport rewardsList(AdminStore &store, QObject *context, const QString &state, const QString &text,
                         const QString &words)
{
    ListToExport list;
    list.head = {RewardsExportWords::tr("Rewards"),
                 words,
                 RewardsExportWords::tr("from our records"),
                 {},
                 false,
                 rewardColumns()};
    list.filter = {{u"state"_s, state}};
    if (!text.isEmpty()) {
        list.filter.insert("search"_L1, true); // what was typed may be a mail address
    }
    list.read = [&store, context, state, text](const QString &key, const ui::ExportPlan::Taken &taken) {
        client::TokensAdminApi api(store.session().api());
        QCoro::connect(api.rewards(state, text, key), context, [&store, taken](const Result<RewardPage> &page) {
            handOn(store, page, taken, [](const RewardPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.rewards, std::back_inserter(rows.rows), &rewardRow);
                rows.next = found.next;
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
