// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/money.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace dotm::domain {

/// One entry of the public catalog. Texts are English; an empty one means that the entry has no such thing.
struct Service
{
    QString id = {};
    QString name = {};
    QString description = {}; ///< one line
    QString type = {};        ///< "one_time_purchase", "annual_subscription", "add_on", "beta_program" and so on
    core::Money price = {};   ///< USD
    QString availability = {};
    QString billingCycle = {}; ///< "monthly", or begins with "yearly"
    std::optional<bool> defaultEnabled = {};
    QString tokenAmount = {};      ///< "10.33 DOTM"
    QString rewardPercentage = {}; ///< "10.33%"
    QString processingFee = {};
    QString responseTime = {};
    QStringList features = {}; ///< short labels

    friend bool operator==(const Service &, const Service &) = default;
};

struct Category
{
    QString id;
    QString title;
    QString description;
    QList<Service> services;
};

/// A service with the category it stands in.
struct Listing
{
    Service service;
    QString categoryId;
    QString categoryTitle;
};

/// What to look for; everything that is given must hold.
struct CatalogSearch
{
    QString query = {};                  ///< in name, description or a feature, letter case ignored; empty: everything
    QString type = {};                   ///< empty: any
    std::optional<qint64> maxCents = {}; ///< USD cents, inclusive
};

/// The one public catalog: 20 services in 7 categories, in the order they are shown. Immutable, and cheap to build and
/// to copy: all objects share the same data.
class Catalog
{
public:
    Catalog();
    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    [[nodiscard]] qsizetype serviceCount() const;
    [[nodiscard]] std::optional<Category> category(const QString &id) const;
    /// By id or alias ("vpn_access"), case-sensitive.
    [[nodiscard]] std::optional<Listing> find(const QString &id) const;
    /// In the order of the catalog.
    [[nodiscard]] QList<Listing> search(const CatalogSearch &what) const;

private:
    QList<Category> m_categories;
};

/// Phrases by which people ask an assistant for the activation of an eSIM, letter case ignored, anywhere in a sentence.
inline constexpr std::array<QLatin1StringView, 2> kInvocationPhrases{QLatin1StringView("Global Data eSIM"),
                                                                     QLatin1StringView("DOT eSIM")};

/// What is sold through Stripe. Name and price are those of purchase lists and of the catalog.
struct Product
{
    QString id;   ///< the Stripe product id, case-sensitive
    QString name; ///< as it stands in purchase lists
    core::Money price;
    qint64 dataBytes = 0; ///< data that comes with it; decimal gigabytes
    int validDays = 0;    ///< 0: never expires
};

inline constexpr QLatin1StringView kEsimBeta{"esim_beta"};

[[nodiscard]] std::optional<Product> productById(const QString &id);
[[nodiscard]] QStringList productIds();
/// The product's name, or the id itself when it is not ours.
[[nodiscard]] QString productName(const QString &id);

} // namespace dotm::domain
