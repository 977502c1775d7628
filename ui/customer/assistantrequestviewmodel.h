// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "ui/customer/customerstore.h"

#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// The question on the sheet above everything: the oldest request that waits; the next one follows when it is answered
/// or over. GUI thread.
class AssistantRequestViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString known READ known NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    /// { label, value, note }: the exact values.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /// It costs money, so that allowing has to be held for.
    Q_PROPERTY(bool money READ isMoney NOTIFY changed)
    /// "$1.00"; empty when nothing is paid now.
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(bool mayAllowUntilTonight READ mayAllowUntilTonight NOTIFY changed)
    /// How many wait behind this one.
    Q_PROPERTY(int behind READ behind NOTIFY changed)
    /// "1:42"
    Q_PROPERTY(QString timeText READ timeText NOTIFY ticked)
    /// The same in words, in steps of 30 s so that a screen reader is not kept talking.
    Q_PROPERTY(QString timeWords READ timeWords NOTIFY timeWordsChanged)
    /// Less than 30 s are left.
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY ticked)
    /// The sheet has been on screen for half a second: a click or key meant for what was there before does not allow.
    Q_PROPERTY(bool ripe READ isRipe NOTIFY ticked)

public:
    AssistantRequestViewModel(bridge::Desk &desk, CustomerStore &store, QObject *parent);

    [[nodiscard]] bool isWaiting() const { return m_request.has_value(); }
    [[nodiscard]] QString key() const { return m_request ? m_request->id : QString(); }
    [[nodiscard]] QString who() const { return m_face ? m_face->assistant.name : QString(); }
    [[nodiscard]] QString known() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] bool isMoney() const { return m_face && m_face->kind == bridge::ToolKind::Money; }
    [[nodiscard]] QString price() const;
    [[nodiscard]] bool mayAllowUntilTonight() const { return m_face && m_face->mayAllowUntilTonight; }
    [[nodiscard]] int behind() const { return m_behind; }
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString timeWords() const { return m_timeWords; }
    [[nodiscard]] bool isUrgent() const { return isWaiting() && secondsLeft() < 30; }
    [[nodiscard]] bool isRipe() const { return m_isRipe; }

    /// The sheet is on screen now, or the window has become the active one: half a second begins.
    Q_INVOKABLE void shown();
    /// It is not on screen any more.
    Q_INVOKABLE void hidden();
    /// These two do nothing before the request is ripe.
    Q_INVOKABLE void allowOnce();
    Q_INVOKABLE void allowUntilTonight();
    Q_INVOKABLE void notNow();
    /// Looks at the clock; called by timers of its own.
    void tick();
    /// Texts are made anew: the language has changed.
    void retranslate();

Q_SIGNALS:
    void changed();
    void ticked();
    void timeWordsChanged();
    /// A request has come: the window asks for attention.
    void arrived();
    /// For the screen reader.
    void told(const QString &sentence);

private:
    void sync();
    void take(const std::optional<bridge::ConsentRequest> &next);
    [[nodiscard]] QString endedText(const bridge::ConsentRequest &request) const;
    [[nodiscard]] int secondsLeft() const;
    void showTime(bool isNew);

    bridge::Desk &m_desk;
    CustomerStore &m_store;
    std::optional<bridge::ConsentRequest> m_request;
    std::optional<bridge::ConsentRequest> m_face; ///< what the sheet shows, until it is gone
    std::optional<core::TimePoint> m_shownAt;
    QString m_answered; ///< request whose end is our own doing
    QString m_timeWords;
    QTimer m_second;
    QTimer m_ripening;
    int m_behind = 0;
    bool m_isShown = false;
    bool m_isRipe = false;
};

} // namespace dotm::customer
