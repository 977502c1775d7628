// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/textlistmodel.h"

#include "ui/admin/textwords.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::MailText;

TextListModel::TextListModel(const core::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) {}

int TextListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString TextListModel::stateText(const Line &line) const
{
    if (line.saved.version > 0) {
        return mailVersionText(line.saved, m_clock.now());
    }
    if (line.language == "en"_L1) {
        return tr("Built-in text in use");
    }
    return line.isEnglishSaved ? tr("The English text is used") : tr("The built-in English text is used");
}

QVariant TextListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line &line = m_rows.at(index.row());
    const bool isUnsaved = m_unsaved.contains(line.key());
    switch (role) {
    case Key:
        return line.key();
    case Name:
    case Qt::DisplayRole:
        return mailTypeText(line.type);
    case Language:
        return mailLanguageText(line.language);
    case State:
        return stateText(line);
    case Written:
        return line.saved.version > 0;
    case Unsaved:
        return isUnsaved;
    case First:
        return line.isFirst;
    case Spoken:
        return QStringList{mailTypeText(line.type), mailLanguageText(line.language),
                           isUnsaved ? tr("Changed, not saved") : stateText(line)}
            .join(u", "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> TextListModel::roleNames() const
{
    return {{Key, "key"},         {Name, "name"},       {Language, "language"}, {State, "stateText"},
            {Written, "written"}, {Unsaved, "unsaved"}, {First, "first"},       {Spoken, "phrase"}};
}

QString TextListModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row).key() : QString();
}

int TextListModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Line::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TextListModel::setTexts(const contract::MailTexts &texts)
{
    QList<Line> rows;
    const auto savedIn = [&](const QString &type, const QString &language) {
        const auto found = std::ranges::find_if(
            texts.saved, [&](const MailText &each) { return each.type == type && each.language == language; });
        return found == texts.saved.end() ? MailText() : *found;
    };
    for (const contract::MailType &type : texts.types) {
        for (const QString &language : texts.languages) {
            rows.append({type.type, language, savedIn(type.type, language), savedIn(type.type, u"en"_s).version > 0,
                         language == texts.languages.first()});
        }
    }
    const bool isSameShape = std::ranges::equal(rows, m_rows, {}, &Line::key, &Line::key);
    if (isSameShape) {
        m_rows = rows;
        reword();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void TextListModel::setUnsaved(const QSet<QString> &keys)
{
    if (keys != m_unsaved) {
        m_unsaved = keys;
        reword();
    }
}

void TextListModel::reword()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

} // namespace dotm::admin
