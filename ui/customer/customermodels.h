// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/activationviewmodel.h"
#include "ui/customer/assistantrequestviewmodel.h"
#include "ui/customer/assistantsviewmodel.h"
#include "ui/customer/codesheetviewmodel.h"
#include "ui/customer/customerstore.h"
#include "ui/customer/homeviewmodel.h"
#include "ui/customer/lineviewmodel.h"
#include "ui/customer/profileviewmodel.h"
#include "ui/customer/purchasesviewmodel.h"
#include "ui/customer/voiceviewmodel.h"
#include "ui/customer/walletviewmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// Everything that the customer's pages show. Follows the session: empty while nobody is signed in. The references must
/// outlive it. GUI thread.
class CustomerModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(dotm::customer::HomeViewModel *home READ home CONSTANT)
    Q_PROPERTY(dotm::customer::LineViewModel *line READ line CONSTANT)
    Q_PROPERTY(dotm::customer::ActivationViewModel *activation READ activation CONSTANT)
    Q_PROPERTY(dotm::customer::CodeSheetViewModel *codeSheet READ codeSheet CONSTANT)
    Q_PROPERTY(dotm::customer::PurchasesViewModel *purchases READ purchases CONSTANT)
    Q_PROPERTY(dotm::customer::WalletViewModel *wallet READ wallet CONSTANT)
    Q_PROPERTY(dotm::customer::VoiceViewModel *voice READ voice CONSTANT)
    Q_PROPERTY(dotm::customer::ProfileViewModel *profile READ profile CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantsViewModel *assistants READ assistants CONSTANT)
    Q_PROPERTY(dotm::customer::AssistantRequestViewModel *request READ request CONSTANT)

public:
    CustomerModels(client::Session &session, client::LiveFeed &feed, client::OfflineCache &cache,
                   const core::Clock &clock, localwallet::LocalWallet &wallet, const VoiceParts &voice,
                   const AssistantParts &assistants, QObject *parent = nullptr, StorePauses pauses = {});

    [[nodiscard]] HomeViewModel *home() { return &m_home; }
    [[nodiscard]] LineViewModel *line() { return &m_line; }
    [[nodiscard]] ActivationViewModel *activation() { return &m_activation; }
    [[nodiscard]] CodeSheetViewModel *codeSheet() { return &m_codeSheet; }
    [[nodiscard]] PurchasesViewModel *purchases() { return &m_purchases; }
    [[nodiscard]] WalletViewModel *wallet() { return &m_wallet; }
    [[nodiscard]] VoiceViewModel *voice() { return &m_voice; }
    [[nodiscard]] ProfileViewModel *profile() { return &m_profile; }
    [[nodiscard]] AssistantsViewModel *assistants() { return &m_assistants; }
    [[nodiscard]] AssistantRequestViewModel *request() { return &m_request; }

    /// Call when OfflineCache::open() has ended: what it holds is shown until the service answers.
    void loadSaved();
    /// F5: reads everything again.
    Q_INVOKABLE void refresh();
    /// The language has changed: texts are made as they are read.
    void retranslate();

private:
    CustomerStore m_store;
    HomeViewModel m_home;
    LineViewModel m_line;
    ActivationViewModel m_activation;
    CodeSheetViewModel m_codeSheet;
    PurchasesViewModel m_purchases;
    WalletViewModel m_wallet;
    VoiceViewModel m_voice;
    ProfileViewModel m_profile;
    AssistantsViewModel m_assistants;
    AssistantRequestViewModel m_request;
};

} // namespace dotm::customer
