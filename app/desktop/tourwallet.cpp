// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

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
            walletChapter(WalletAnswers::Scene::None, {{name + u"-none"_s, section}}),
            walletChapter(WalletAnswers::Scene::Silent, {{name + u"-silent"_s, section}})};
}

} // namespace dotm::app
