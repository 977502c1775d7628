// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/texteditor.h"
#include "ui/admin/texthistory.h"
#include "ui/admin/textlistmodel.h"

namespace dotm::admin {

/// A10: which texts there are and which of them somebody wrote, the one that is open, and its versions.
class TextsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::TextListModel *texts READ texts CONSTANT)
    Q_PROPERTY(dotm::admin::TextEditor *editor READ editor CONSTANT)
    Q_PROPERTY(dotm::admin::TextHistory *history READ history CONSTANT)
    /// The text that is open, "activation/en".
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// Whose text is in use where, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)

public:
    TextsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_list.reading().isReading; }
    [[nodiscard]] TextListModel *texts() { return &m_texts; }
    [[nodiscard]] TextEditor *editor() { return &m_editor; }
    [[nodiscard]] TextHistory *history() { return &m_history; }
    [[nodiscard]] QString currentKey() const { return m_editor.key(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }

    Q_INVOKABLE QString keyAt(int row) const { return m_texts.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_texts.indexOf(key); }
    /// Reads the versions of the text that is open, to compare them with what stands in the editor.
    Q_INVOKABLE void openHistory();
    /// Puts the version that is compared into the editor.
    Q_INVOKABLE void restore();
    /// The language has changed.
    void retranslate();

private:
    void read() override { m_list.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_list.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1StringView("text"); }

    void take(const core::Result<contract::MailTexts> &answer);

    client::TextsApi m_api;
    TextListModel m_texts;
    TextEditor m_editor;
    TextHistory m_history;
    ui::Source<contract::MailTexts> m_list;
    AdminExport m_file;
};

} // namespace dotm::admin
