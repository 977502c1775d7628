// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/catalog.h"

#include <QList>

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kGigabyte = 1'000'000'000;

const QList<Product> &products()
{
    static const QList<Product> list{
        {QString(kEsimBeta), u"eSIM Beta"_s, {100, u"USD"_s}, kGigabyte, 10},
        {u"global_data_10gb"_s, u"Global Data 10GB"_s, {2000, u"USD"_s}, 10 * kGigabyte, 0},
        {u"basic_membership"_s, u"Basic Membership"_s, {2400, u"USD"_s}, 0, 365},
        {u"full_membership"_s, u"Full Membership"_s, {6600, u"USD"_s}, 0, 365},
        {u"metal_card"_s, u"Metal Card"_s, {9999, u"USD"_s}, 0, 0},
        {u"beta_tester"_s, u"Beta Tester"_s, {0, u"USD"_s}, 0, 0},
    };
    return list;
}

} // namespace

std::optional<Product> productById(const QString &id)
{
    const auto found = std::ranges::find(products(), id, &Product::id);
    return found == products().end() ? std::nullopt : std::optional(*found);
}

QString productName(const QString &id)
{
    const auto product = productById(id);
    return product ? product->name : id;
}

} // namespace dotm::domain
