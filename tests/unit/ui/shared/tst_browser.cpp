// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/browser.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

/// Stands for the person's browser.
class OpenedPages : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

class TstBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_webAddress_reachesTheBrowser();
    void open_otherScheme_doesNothing_data();
    void open_otherScheme_doesNothing();
    void open_noBrowser_offersTheAddress();
};

void TstBrowser::open_webAddress_reachesTheBrowser()
{
    OpenedPages pages;
    QDesktopServices::setUrlHandler(u"https"_s, &pages, "take");
    ui::Browser browser;
    QSignalSpy refused(&browser, &ui::Browser::couldNotOpen);
    QVERIFY(browser.open(QUrl(u"https://pay.example/i/1"_s)));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(pages.urls, QList<QUrl>{QUrl(u"https://pay.example/i/1"_s)});
    QCOMPARE(refused.count(), 0);
}

void TstBrowser::open_otherScheme_doesNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("program") << u"dotm:home"_s;
    QTest::newRow("no host") << u"https:///x"_s;
    QTest::newRow("empty") << QString();
}

void TstBrowser::open_otherScheme_doesNothing()
{
    QFETCH(QString, url);
    ui::Browser browser;
    QSignalSpy refused(&browser, &ui::Browser::couldNotOpen);
    QVERIFY(!browser.open(QUrl(url)));
    QCOMPARE(refused.count(), 0);
}

void TstBrowser::open_noBrowser_offersTheAddress()
{
    // The offscreen platform has no desktop services.
    ui::Browser browser;
    QSignalSpy refused(&browser, &ui::Browser::couldNotOpen);
    QVERIFY(!browser.open(QUrl(u"http://127.0.0.1:9/invoice?a=b c"_s)));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), u"http://127.0.0.1:9/invoice?a=b%20c"_s);
}

QTEST_MAIN(TstBrowser)
#include "tst_browser.moc"
