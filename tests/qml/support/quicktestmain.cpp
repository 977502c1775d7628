// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/fonts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::Literals::StringLiterals;

/// What a QML test cannot do alone: files, another program, the clipboard. In tests as `probe`.
class Probe : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Path of a picture in the build folder, for people to look at.
    Q_INVOKABLE static QString picture(const QString &name)
    {
        const QDir dir(QStringLiteral(DOTM_GALLERY_DIR));
        dir.mkpath(u"."_s);
        return dir.filePath(name + u".png"_s);
    }

    /// What zbarimg reads from the picture: an independent decoder. Empty when it reads nothing.
    Q_INVOKABLE static QString decodeQr(const QString &path)
    {
        QProcess zbar;
        zbar.start(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
        if (!zbar.waitForFinished(20'000)) {
            return {};
        }
        return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
    }

    Q_INVOKABLE static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    Q_INVOKABLE static void setClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }
};

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        dotm::ui::installFonts();
        engine->addImportPath(u":/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"probe"_s, new Probe(engine));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(dotm, Setup)

#include "quicktestmain.moc"
