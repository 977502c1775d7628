// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"
#include "ui/shared/amounts.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

Chapter walletChapter(WalletAnswers::Scene wallet, QList<Shot> shots)
{
    Chapter made;
    made.wallet = wallet;
    made.shots = std::move(shots);
    return made;
}

/// The sheet with the text to be signed.
void showTextToSign(ui::AppViewModel &app, QQuickWindow &window)
{
    tourPress(window, u"wallet-other"_s);
    tourSettle();
    if (QQuickItem *field = tourDrawn(window.contentItem(), u"link-address"_s)) {
        field->setProperty("text", u"0x52908400098527886E0F7030069857D2E4169EE7"_s);
    }
    tourPresses({u"link-act"_s})(app, window);
    tourSettle();
}

void fillField(QQuickWindow &window, const QString &name, const QString &text)
{
    if (QQuickItem *field = tourDrawn(window.contentItem(), name)) {
        field->setProperty("text", text);
        QMetaObject::invokeMethod(field, "edited");
    }
}

/// The form of sending, filled in.
void showSendForm(ui::AppViewModel &app, QQuickWindow &window)
{
    tourPresses({u"wallet-send"_s})(app, window);
    tourSettle();
    fillField(window, u"send-to"_s, u"0x52908400098527886E0F7030069857D2E4169EE7"_s);
    fillField(window, u"send-amount"_s, ui::decimalInput(u"4.25"_s));
}

void showSendReview(ui::AppViewModel &app, QQuickWindow &window)
{
    showSendForm(app, window);
    tourPress(window, u"send-review"_s);
    tourSettle();
}

/// Two presses instead of the hold.
void showSent(ui::AppViewModel &app, QQuickWindow &window)
{
    showSendReview(app, window);
    for (const QString &name : {u"send-two-step"_s, u"send-hold"_s, u"send-hold"_s}) {
        tourPress(window, name);
        tourSettle();
    }
}

QList<Shot> sendShots()
{
    const QString section = u"wallet"_s;
    QList<Shot> shots{{u"08-wallet-held"_s, section}};
    const QList<std::pair<QString, Look>> looks{{QString(), {}},
                                                {u"-dark"_s, kTourDark},
                                                {u"-arabic"_s, kTourArabic},
                                                {u"-200-high-contrast"_s, kTourContrast200},
                                                {u"-narrow-200"_s, kTourSlim200}};
    const QList<std::pair<QString, Prepare>> states{
        {u"form"_s, showSendForm}, {u"review"_s, showSendReview}, {u"done"_s, showSent}};
    for (const auto &[state, prepare] : states) {
        for (const auto &[suffix, look] : looks) {
            shots.append({u"08-wallet-send-"_s + state + suffix, section, look, prepare});
        }
    }
    shots.append({u"08-wallet-key"_s, section, {}, tourPresses({u"wallet-key"_s})});
    shots.append({u"08-wallet-key-removal"_s, section, {}, tourPresses({u"wallet-remove"_s})});
    return shots;
}

} // namespace

QList<Chapter> walletChapters()
{
    const QString name = u"08-wallet"_s;
    const QString section = u"wallet"_s;
    return {walletChapter(WalletAnswers::Scene::Full,
                          {{name, section},
                           {name + u"-dark"_s, section, kTourDark},
                           {name + u"-arabic"_s, section, kTourArabic},
                           {name + u"-200-high-contrast"_s, section, kTourContrast200},
                           {name + u"-narrow-200"_s, section, kTourSlim200},
                           {name + u"-linking"_s, section, {}, showTextToSign},
                           {name + u"-entry"_s, section, {}, tourOpens(u"wallet-entries"_s, 1)},
                           {name + u"-table"_s, section, {}, tourPresses({u"wallet-as-table"_s})}}),
            walletChapter(WalletAnswers::Scene::Held, sendShots()),
            walletChapter(
                WalletAnswers::Scene::None,
                {{name + u"-none"_s, section}, {name + u"-create"_s, section, {}, tourPresses({u"wallet-create"_s})}}),
            walletChapter(WalletAnswers::Scene::Silent, {{name + u"-silent"_s, section}})};
}

} // namespace dotm::app
