// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/numberchoice.h"

#include "domain/phonenumber.h"

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

NumberChoice::NumberChoice(CustomerStore &store, QObject *parent)
    : ViewModel(store, parent), m_codes(
                                    this, store.clock(), [&store] { return store.session().api().areaCodes(); },
                                    [this](const core::Result<QStringList> &) { Q_EMIT changed(); }),
      m_numbers(
          this, store.clock(), [this] { return this->store().session().api().availableNumbers(m_areaCode); },
          [this](const core::Result<QList<client::NumberChoice>> &) { onNumbers(); })
{
}

ViewModel::Status NumberChoice::status() const
{
    const auto &reading = m_numbers.reading();
    return statusOf(reading, reading.value && reading.value->isEmpty());
}

ui::ErrorText NumberChoice::error() const
{
    const auto &error = m_numbers.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QStringList NumberChoice::areaCodes() const
{
    return m_codes.reading().value.value_or(QStringList());
}

void NumberChoice::setAreaCode(const QString &areaCode)
{
    if (areaCode == m_areaCode || !(areaCode.isEmpty() || domain::phonenumber::isAreaCode(areaCode))) {
        return;
    }
    m_areaCode = areaCode;
    m_chosen.clear();
    m_numbers.forget();
    m_numbers.read();
    Q_EMIT changed();
}

QVariantList NumberChoice::options() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()},
                                  {u"title"_s, tr("The first free one")},
                                  {u"text"_s, tr("The carrier picks it when your turn comes.")}}};
    for (const client::NumberChoice &each : m_numbers.reading().value.value_or(QList<client::NumberChoice>())) {
        if (domain::phonenumber::isE164(each.phoneNumber)) {
            list.append(QVariantMap{{u"value"_s, each.phoneNumber},
                                    {u"title"_s, domain::phonenumber::grouped(each.phoneNumber)},
                                    {u"text"_s, each.location}});
        }
    }
    return list;
}

void NumberChoice::choose(const QString &number)
{
    const auto &numbers = m_numbers.reading().value;
    const bool isOffered =
        numbers && std::ranges::find(*numbers, number, &client::NumberChoice::phoneNumber) != numbers->end();
    if (number != m_chosen && (number.isEmpty() || isOffered)) {
        m_chosen = number;
        Q_EMIT changed();
    }
}

void NumberChoice::load()
{
    if (!m_codes.reading().value) {
        m_codes.read();
    }
    m_numbers.read();
    Q_EMIT changed();
}

void NumberChoice::onNumbers()
{
    const auto &numbers = m_numbers.reading().value;
    if (numbers && std::ranges::find(*numbers, m_chosen, &client::NumberChoice::phoneNumber) == numbers->end()) {
        m_chosen.clear();
    }
    Q_EMIT changed();
}

} // namespace dotm::customer
