// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// The pages for people: which form a client gets, and what the HTML is made of.
class CatalogPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mcp_answersInThePreferredForm_data();
    void mcp_answersInThePreferredForm();
    void page_isWellFormedAndWithoutScripts_data();
    void page_isWellFormedAndWithoutScripts();
    void page_showsEveryServiceWithItsPrice();

private:
    [[nodiscard]] Answer page(const QString &path);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
};

namespace {

QByteArray headerOf(const Answer &answer, const QByteArray &name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

/// What a page is made of, counted by a strict XML reader.
struct Elements
{
    QHash<QString, int> count;
    QString language;
    QString text;
    QStringList ids;
    QStringList links;
    QStringList faults;
};

Elements elementsOf(const QByteArray &html)
{
    Elements elements;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            elements.text += reader.text();
        }
        if (!reader.isStartElement()) {
            continue;
        }
        const QString name = reader.name().toString();
        ++elements.count[name];
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name().startsWith("on"_L1) || attribute.value().startsWith("javascript:"_L1)) {
                elements.faults.append(u"%1 %2"_s.arg(name, attribute.name()));
            }
        }
        const QString id = reader.attributes().value("id"_L1).toString();
        if (!id.isEmpty()) {
            elements.ids.append(id);
        }
        if (name == "a"_L1) {
            elements.links.append(reader.attributes().value("href"_L1).toString());
        }
        if (name == "html"_L1) {
            elements.language = reader.attributes().value("lang"_L1).toString();
        }
        if (name == "th"_L1 && !reader.attributes().hasAttribute("scope"_L1)) {
            elements.faults.append(u"a heading cell without scope"_s);
        }
    }
    if (reader.hasError()) {
        elements.faults.append(reader.errorString());
    }
    return elements;
}

} // namespace

void CatalogPagesTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
}

Answer CatalogPagesTest::page(const QString &path)
{
    return m_api.send("GET", at(m_dotmd.url(), path), {},
                      {{"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}});
}

void CatalogPagesTest::mcp_answersInThePreferredForm_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("html");
    QTest::newRow("browser") << QByteArray("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8") << true;
    QTest::newRow("anything") << QByteArray("*/*") << false;
    QTest::newRow("json") << QByteArray("application/json") << false;
    QTest::newRow("json first") << QByteArray("text/html;q=0.8, application/json") << false;
    QTest::newRow("html first") << QByteArray("application/json;q=0.5, text/html;q=0.6") << true;
    QTest::newRow("equal") << QByteArray("text/html, application/json") << false;
    QTest::newRow("any text") << QByteArray("text/*, */*;q=0.1") << true;
    QTest::newRow("html refused") << QByteArray("text/html;q=0, */*") << false;
    QTest::newRow("capitals and blanks") << QByteArray(" Text/HTML ; Q=0.9 ") << true;
    QTest::newRow("neither") << QByteArray("image/png") << false;
    QTest::newRow("garbage") << QByteArray(";;,q=,/,text") << false;
}

void CatalogPagesTest::mcp_answersInThePreferredForm()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, html);
    const Answer answer = m_api.send("GET", at(m_dotmd.url(), u"/mcp"_s), {}, {{"Accept", accept}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerOf(answer, "Vary"), QByteArray("Accept"));
    QCOMPARE(headerOf(answer, "Content-Type"),
             html ? QByteArray("text/html; charset=utf-8") : QByteArray("application/json"));
    if (!html) {
        QCOMPARE(answer.json(), m_api.get(at(m_dotmd.url(), u"/mcp/v2"_s)).json());
    }
}

void CatalogPagesTest::page_isWellFormedAndWithoutScripts_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("catalog") << u"/mcp"_s;
    QTest::newRow("description of the API") << u"/api"_s;
}

void CatalogPagesTest::page_isWellFormedAndWithoutScripts()
{
    QFETCH(QString, path);
    const Answer answer = page(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(headerOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    const Elements elements = elementsOf(answer.body);
    QVERIFY2(elements.faults.isEmpty(), qPrintable(elements.faults.join(u"; "_s)));
    QCOMPARE(elements.language, u"en"_s);
    for (const QString &once : {u"h1"_s, u"main"_s, u"header"_s, u"title"_s}) {
        QCOMPARE(elements.count.value(once), 1);
    }
    for (const QString &never : {u"script"_s, u"iframe"_s, u"img"_s, u"link"_s, u"form"_s, u"object"_s}) {
        QCOMPARE(elements.count.value(never), 0);
    }
    QCOMPARE(elements.count.value(u"caption"_s), elements.count.value(u"table"_s));
    QCOMPARE(QSet<QString>(elements.ids.begin(), elements.ids.end()).size(), elements.ids.size());
    for (const QString &link : elements.links) {
        QVERIFY2(!link.startsWith(u'#') || elements.ids.contains(link.mid(1)), qPrintable(link));
    }
}

void CatalogPagesTest::page_showsEveryServiceWithItsPrice()
{
    const Elements elements = elementsOf(page(u"/mcp"_s).body);
    QCOMPARE(elements.count.value(u"table"_s), 8);
    QCOMPARE(elements.count.value(u"nav"_s), 1);
    QCOMPARE(elements.count.value(u"footer"_s), 1);
    const QJsonObject categories = m_api.get(at(m_dotmd.url(), u"/mcp/api"_s)).json().value("services"_L1).toObject();
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        QVERIFY2(elements.ids.contains(category.key()), qPrintable(category.key()));
        for (const QJsonValue &value : category.value().toObject().value("services"_L1).toArray()) {
            const QJsonObject service = value.toObject();
            QVERIFY(elements.ids.contains(service.value("id"_L1).toString()));
            const QString price = u'$' + QString::number(service.value("price_usd"_L1).toDouble(), 'f', 2);
            QStringList shown{service.value("name"_L1).toString(), service.value("availability"_L1).toString(), price};
            for (const QJsonValue &feature : service.value("features"_L1).toArray()) {
                shown.append(feature.toString());
            }
            for (const QString &text : std::as_const(shown)) {
                QVERIFY2(elements.text.contains(text), qPrintable(text));
            }
        }
    }
    for (const QString &text : {u"$31.50"_s, u"$378.00"_s, u"$5.50"_s, u"Global Data eSIM"_s, u"DOT eSIM"_s,
                                u"20 services in 7 categories"_s, u"10.33 DOTM"_s, u"24-48 hours"_s}) {
        QVERIFY2(elements.text.contains(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(CatalogPagesTest)
#include "tst_catalogpages.moc"
