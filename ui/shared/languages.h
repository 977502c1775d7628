// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace dotm::ui {

/// A language the interface is written in.
struct Language
{
    QString code;
    QString nativeName; ///< in its own script
};

/// Switches the language of the running program: translators, locale and reading direction. One per program, made after
/// the application object. GUI thread.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static const QList<Language> &available();
    /// The one of available() that fits @p wanted ("es", "es-MX"), or the desktop's when empty; English if none does.
    [[nodiscard]] static QString bestFor(const QString &wanted);

    /// Takes the language of @p wanted, as bestFor() reads it.
    void apply(const QString &wanted);
    [[nodiscard]] const QString &active() const { return m_active; }
    [[nodiscard]] bool isRightToLeft() const;

Q_SIGNALS:
    /// After the switch: texts made in C++ must be made again.
    void changed();

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< Qt's own few texts
    QString m_active;
};

} // namespace dotm::ui
