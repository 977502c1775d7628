// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fuzzer/FuzzedDataProvider.h>

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace dotm::fuzz {

/// Bytes turned into JSON that is well-formed whatever they are, so that no run is spent on syntax. Words that mean
/// something to the catalog come often.
class AnyJson
{
public:
    explicit AnyJson(FuzzedDataProvider &data) : m_data(data) {}

    [[nodiscard]] QJsonObject object(int depth = 0)
    {
        QJsonObject result;
        for (int i = m_data.ConsumeIntegralInRange(0, 4); i > 0; --i) {
            const QString name = m_data.ConsumeBool() ? QString::fromLatin1(m_data.PickValueInArray(kNames)) : text();
            result.insert(name, value(depth + 1));
        }
        return result;
    }

private:
    [[nodiscard]] QJsonValue value(int depth)
    {
        switch (m_data.ConsumeIntegralInRange(0, depth < kDeepest ? 6 : 4)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return m_data.ConsumeBool();
        case 2:
            return m_data.PickValueInArray(kNumbers);
        case 3:
            return m_data.ConsumeFloatingPoint<double>();
        case 4:
            return m_data.ConsumeBool() ? QString::fromLatin1(m_data.PickValueInArray(kWords)) : text();
        case 5:
            return array(depth);
        default:
            return object(depth);
        }
    }
    [[nodiscard]] QJsonArray array(int depth)
    {
        QJsonArray result;
        for (int i = m_data.ConsumeIntegralInRange(0, 6); i > 0; --i) {
            result.append(value(depth + 1));
        }
        return result;
    }
    [[nodiscard]] QString text()
    {
        const std::string bytes = m_data.ConsumeRandomLengthString(80);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

    static constexpr int kDeepest = 3;
    static constexpr std::array<const char *, 7> kNames{
        "service_ids", "query", "service_type", "max_price", "service_id", "plan_ids", "x"};
    static constexpr std::array<const char *, 12> kWords{
        "basic_membership", "full_membership", "network_vpn_access", "vpn_access", "metal_card", "beta_esim_activation",
        "add_on",           "beta_program",    "one_time_purchase",  "esim",       "",           "%1 %2"};
    static constexpr std::array<double, 9> kNumbers{0, -0.0, 1, -1, 0.005, 4, 1e6, 1e300, 9007199254740993.0};

    FuzzedDataProvider &m_data;
};

} // namespace dotm::fuzz
