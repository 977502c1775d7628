// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripesignature.h"
#include "stripedesk.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

namespace {

/// One webhook as it arrived.
struct Arrived
{
    QByteArray signature;
    QByteArray body;
};

/// A receiver that answers with the status it is told.
class Sink : public QTcpServer
{
public:
    Sink()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(serverPort()); }

    int status = 200;
    QList<Arrived> arrived;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &all = m_received[socket];
        all += socket->readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const auto header = [head = all.left(end)](const QByteArray &name) {
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith(name + ':')) {
                    return line.mid(name.size() + 1).trimmed();
                }
            }
            return QByteArray();
        };
        const QByteArray body = all.mid(end + 4);
        if (body.size() < header("content-length").toLongLong()) {
            return;
        }
        arrived.append({header("stripe-signature"), body});
        m_received.remove(socket);
        socket->write("HTTP/1.1 " + QByteArray::number(status) +
                      " x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace

class StripeDeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signature_vectorOfTheFactSheet_matches();
    void event_wanted_arrivesSigned();
    void event_notWantedOrDisabled_isNotSent();
    void delivery_refused_isTriedAgainLater();
    void delivery_waitingAtShutdown_isSentAfterRestart();

private:
    static Answer listen(StripeDesk &desk, const Sink &sink, const QString &type)
    {
        return desk.post(u"/v1/webhook_endpoints"_s, {{u"url"_s, sink.url()}, {u"enabled_events[]"_s, type}});
    }
};

void StripeDeliveryTest::signature_vectorOfTheFactSheet_matches()
{
    QCOMPARE(dotm::sandbox::stripe::signatureHeader("whsec_test_0123456789abcdef", 1767260000,
                                                    R"({"id":"evt_1","object":"event","type":"invoice.paid"})"),
             "t=1767260000,v1=35879dcbaa898cf413e2c5553b4928b690913720cd2291194c7e6ae96a884ab5");
}

void StripeDeliveryTest::event_wanted_arrivesSigned()
{
    StripeDesk desk;
    Sink sink;
    const QByteArray secret = listen(desk, sink, u"customer.created"_s).text("secret").toLatin1();
    const QString customer = desk.customer();
    QTRY_COMPARE(sink.arrived.size(), 1);
    const Arrived &first = sink.arrived.first();
    const QJsonObject event = QJsonDocument::fromJson(first.body).object();
    QCOMPARE(event["data"_L1]["object"_L1]["id"_L1].toString(), customer);
    QCOMPARE(event["pending_webhooks"_L1].toInt(), 1);
    QCOMPARE(first.signature, dotm::sandbox::stripe::signatureHeader(secret, 1768469400, first.body));
}

void StripeDeliveryTest::event_notWantedOrDisabled_isNotSent()
{
    StripeDesk desk;
    Sink wanted;
    Sink other;
    Sink disabled;
    (void)listen(desk, wanted, u"*"_s);
    (void)listen(desk, other, u"invoice.paid"_s);
    const QString off = listen(desk, disabled, u"*"_s).text("id");
    QCOMPARE(desk.post(u"/v1/webhook_endpoints/"_s + off, {{u"disabled"_s, u"true"_s}}).text("status"), u"disabled"_s);
    (void)desk.customer();
    (void)desk.customer();
    QTRY_COMPARE(wanted.arrived.size(), 2);
    QVERIFY(other.arrived.isEmpty());
    QVERIFY(disabled.arrived.isEmpty());
}

void StripeDeliveryTest::delivery_refused_isTriedAgainLater()
{
    StripeDesk desk;
    Sink sink;
    sink.status = 500;
    (void)listen(desk, sink, u"*"_s);
    (void)desk.customer();
    QTRY_COMPARE(sink.arrived.size(), 1);
    sink.status = 200;
    // Longer than the worker's look at its table: the clock stands still, so nothing may come.
    QVERIFY(!QTest::qWaitFor([&sink] { return sink.arrived.size() > 1; }, 700));
    QTRY_VERIFY((desk.clock.advance(std::chrono::seconds(2)), sink.arrived.size() >= 2));
    QCOMPARE(sink.arrived.at(0).body, sink.arrived.at(1).body);
    QVERIFY(sink.arrived.at(0).signature != sink.arrived.at(1).signature);
}

void StripeDeliveryTest::delivery_waitingAtShutdown_isSentAfterRestart()
{
    StripeDesk desk;
    Sink sink;
    sink.status = 503;
    (void)listen(desk, sink, u"*"_s);
    (void)desk.customer();
    QTRY_COMPARE(sink.arrived.size(), 1);
    sink.status = 204;
    desk.restart();
    // The refusal may be noted before or after the restart, so the clock keeps moving until the next try is due.
    QTRY_VERIFY((desk.clock.advance(std::chrono::seconds(2)), sink.arrived.size() >= 2));
    QCOMPARE(sink.arrived.last().body, sink.arrived.first().body);
}

QTEST_GUILESS_MAIN(StripeDeliveryTest)
#include "tst_stripedelivery.moc"
