// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/qrcode.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace dotm::ui {

/// A QR code: black on white in every theme, whole-pixel modules, a quiet zone of four, no smoothing.
/// The white ground ends where the quiet zone ends, centred in the item. Paints nothing while `valid` is false.
/// The text is a secret: it is not offered to assistive technology and appears in no message.
class QrItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// px per module wanted; 0 takes the largest whole number that fits the item.
    Q_PROPERTY(int moduleSize READ moduleSize WRITE setModuleSize NOTIFY moduleSizeChanged)
    /// px by which the corners of the white ground are rounded; less than the quiet zone.
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY radiusChanged)
    /// True when text could be encoded.
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)
    /// Modules per side with the quiet zone; 0 when not valid.
    Q_PROPERTY(int modules READ modules NOTIFY textChanged)

public:
    explicit QrItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int moduleSize() const { return m_moduleSize; }
    void setModuleSize(int size);
    [[nodiscard]] bool isValid() const { return m_matrix.has_value(); }
    [[nodiscard]] int modules() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void moduleSizeChanged();
    void radiusChanged();

private:
    void updateImplicitSize();

    QString m_text;
    int m_moduleSize = 0;
    qreal m_radius = 0;
    std::optional<QrMatrix> m_matrix;
};

} // namespace dotm::ui
