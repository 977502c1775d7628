// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/activationcode.h"
#include "ui/customer/codecard.h"
#include "ui/customer/viewmodel.h"

#include <QStringList>
#include <QThreadPool>

namespace dotm::customer {

/// The code of the line: shown, copied, saved and printed only when a phone can use it. GUI thread; files and paper are
/// made on another.
class CodeSheetViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(Usability usability READ usability NOTIFY changed)
    /// "LPA:1$...": what the QR code holds; a secret. Empty unless the code is usable. So are those below.
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString matchingId READ matchingId NOTIFY changed)
    Q_PROPERTY(QString matchingIdCovered READ matchingIdCovered NOTIFY changed)
    Q_PROPERTY(bool needsConfirmationCode READ needsConfirmationCode NOTIFY changed)
    Q_PROPERTY(QString appleLink READ appleLink NOTIFY changed)
    Q_PROPERTY(QString androidLink READ androidLink NOTIFY changed)
    /// Why the code is not usable, or why there is none yet.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Facts to hand to support; holds no code and no whole number.
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString footTitle READ footTitle NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QStringList printers READ printers NOTIFY changed)
    /// There is a confirmed number that the card could show.
    Q_PROPERTY(bool hasNumber READ hasNumber NOTIFY changed)

public:
    enum class Usability { NotIssued, Usable, NotUsable };
    Q_ENUM(Usability)

    CodeSheetViewModel(CustomerStore &store, QObject *parent);
    ~CodeSheetViewModel() override;

    [[nodiscard]] Usability usability() const;
    [[nodiscard]] QString qrText() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString matchingId() const;
    [[nodiscard]] QString matchingIdCovered() const;
    [[nodiscard]] bool needsConfirmationCode() const;
    [[nodiscard]] QString appleLink() const;
    [[nodiscard]] QString androidLink() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] QString footTitle() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QStringList printers() const { return m_printers; }
    [[nodiscard]] bool hasNumber() const;

    /// The sheet is on screen. It is asked to close when the line becomes active meanwhile (not in a simulation, where
    /// that happens while one is still scanning).
    Q_INVOKABLE void opened();
    Q_INVOKABLE void closed();
    /// Both write a new file (newfile.h).
    Q_INVOKABLE void savePng(const QString &path);
    Q_INVOKABLE void savePdf(const QString &path, bool withNumber);
    /// Where a file of @p suffix may go: a name that is still free.
    Q_INVOKABLE QString suggestedPath(const QString &suffix) const;
    /// Looks which printers there are, into printers.
    Q_INVOKABLE void findPrinters();
    Q_INVOKABLE void print(const QString &printer, bool withNumber);

Q_SIGNALS:
    void saved(const QString &path);
    void printed(const QString &printer);
    void failed(const QString &sentence);
    void closeWanted();

private:
    void update() override;
    void run(std::function<QString()> work, std::function<void()> done);
    [[nodiscard]] CodeCard card(bool withNumber) const;

    std::optional<domain::ActivationCode> m_code; ///< only a usable one
    QString m_reason;
    QStringList m_printers;
    QThreadPool m_pool; ///< one thread; its end waits for what is being written
    bool m_isOpen = false;
    bool m_wasActive = false;
    bool m_isBusy = false;
};

} // namespace dotm::customer
