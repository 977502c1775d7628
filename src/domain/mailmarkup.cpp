// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/mailmarkup.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostMarkupProblems = 24;
constexpr qsizetype kDeepest = 200;

const QSet<QString> &plainElements()
{
    static const QSet<QString> all{
        u"html"_s,   u"head"_s,    u"title"_s, u"body"_s, u"table"_s, u"thead"_s,     u"tbody"_s, u"tfoot"_s,
        u"tr"_s,     u"th"_s,      u"td"_s,    u"h1"_s,   u"h2"_s,    u"h3"_s,        u"h4"_s,    u"p"_s,
        u"div"_s,    u"span"_s,    u"a"_s,     u"b"_s,    u"i"_s,     u"u"_s,         u"em"_s,    u"strong"_s,
        u"small"_s,  u"sub"_s,     u"sup"_s,   u"ul"_s,   u"ol"_s,    u"li"_s,        u"pre"_s,   u"code"_s,
        u"center"_s, u"caption"_s, u"dl"_s,    u"dt"_s,   u"dd"_s,    u"blockquote"_s};
    return all;
}

const QSet<QString> &voidElements()
{
    static const QSet<QString> all{u"br"_s, u"hr"_s, u"img"_s, u"meta"_s};
    return all;
}

bool isAllowedAttribute(const QString &element, const QString &name)
{
    static const QSet<QString> everywhere{u"style"_s, u"dir"_s,   u"lang"_s,   u"title"_s,  u"align"_s,
                                          u"role"_s,  u"width"_s, u"height"_s, u"valign"_s, u"bgcolor"_s};
    static const QHash<QString, QSet<QString>> own{
        {u"a"_s, {u"href"_s}},
        {u"img"_s, {u"src"_s, u"alt"_s, u"border"_s}},
        {u"table"_s, {u"cellspacing"_s, u"cellpadding"_s, u"border"_s}},
        {u"td"_s, {u"colspan"_s, u"rowspan"_s}},
        {u"th"_s, {u"colspan"_s, u"rowspan"_s, u"scope"_s}},
        {u"meta"_s, {u"charset"_s, u"name"_s, u"content"_s}}, // never http-equiv
        {u"ol"_s, {u"start"_s}},
    };
    return everywhere.contains(name) || own.value(element).contains(name);
}

bool isAllowedStyle(const QString &property)
{
    static const QSet<QString> known{u"color"_s,          u"direction"_s,       u"display"_s,
                                     u"font"_s,           u"height"_s,          u"letter-spacing"_s,
                                     u"line-height"_s,    u"list-style-type"_s, u"overflow-wrap"_s,
                                     u"table-layout"_s,   u"text-align"_s,      u"text-decoration"_s,
                                     u"text-transform"_s, u"vertical-align"_s,  u"white-space"_s,
                                     u"width"_s,          u"max-width"_s,       u"min-width"_s,
                                     u"word-break"_s,     u"background"_s,      u"background-color"_s,
                                     u"max-height"_s,     u"min-height"_s};
    static const QStringList families{u"border"_s, u"font-"_s, u"margin"_s, u"padding"_s};
    return known.contains(property) ||
           std::ranges::any_of(families, [&](const QString &family) { return property.startsWith(family); });
}

/// Reads once from the beginning to the end.
class Reader
{
public:
    Reader(const QString &html, const MailReferences &references) : m_html(html), m_references(references) {}

    [[nodiscard]] QList<MailProblem> read();

private:
    struct Attribute
    {
        QString name;
        QString value;
    };

    void add(MailFault fault, const QString &what) { m_problems.append({u"html"_s, fault, what, {}, m_line}); }
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_html.size() ? m_html.at(place) : QChar(); }
    void moveTo(qsizetype place);
    void skipSpace();
    [[nodiscard]] QString word();
    [[nodiscard]] bool takeAttribute(const QString &element, QSet<QString> &seen);
    void tag();
    void endTag();
    void open(const QString &element);
    void check(const QString &element, const Attribute &attribute);
    void checkStyle(const QString &value);
    void checkLink(const QString &value);
    void checkPicture(const QString &value);
    void unreadable();

    const QString &m_html;
    const MailReferences &m_references;
    QList<MailProblem> m_problems;
    QStringList m_open;
    qsizetype m_place = 0;
    int m_line = 1;
    bool m_isLost = false; ///< what follows cannot be understood
};

void Reader::moveTo(qsizetype place)
{
    m_line += static_cast<int>(QStringView(m_html).sliced(m_place, place - m_place).count(u'\n'));
    m_place = place;
}

void Reader::skipSpace()
{
    qsizetype end = m_place;
    while (end < m_html.size() && (at(end) == u' ' || at(end) == u'\n' || at(end) == u'\t')) {
        ++end;
    }
    moveTo(end);
}

QString Reader::word()
{
    const qsizetype begin = m_place;
    const auto isPart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    while (m_place < m_html.size() && isPart(at(m_place))) {
        ++m_place;
    }
    return m_html.sliced(begin, m_place - begin).toLower();
}

void Reader::unreadable()
{
    add(MailFault::Markup, m_html.mid(m_place, 20));
    m_isLost = true;
}

QList<MailProblem> Reader::read()
{
    while (!m_isLost && m_problems.size() < kMostMarkupProblems) {
        const qsizetype next = m_html.indexOf(u'<', m_place);
        if (next < 0) {
            break;
        }
        moveTo(next);
        if (QStringView(m_html).sliced(m_place).startsWith("<!doctype html>"_L1, Qt::CaseInsensitive)) {
            moveTo(m_place + 15);
        } else if (at(m_place + 1) == u'/') {
            endTag();
        } else {
            tag();
        }
    }
    if (!m_isLost) {
        for (const QString &element : std::as_const(m_open)) {
            add(MailFault::Unclosed, element);
        }
    }
    return m_problems.first(std::min(m_problems.size(), kMostMarkupProblems));
}

void Reader::endTag()
{
    const qsizetype begin = m_place;
    m_place += 2;
    const QString element = word();
    skipSpace();
    if (element.isEmpty() || at(m_place) != u'>') {
        m_place = begin;
        unreadable();
        return;
    }
    ++m_place;
    if (!plainElements().contains(element)) {
        add(MailFault::Element, element);
    } else if (!m_open.isEmpty() && m_open.last() == element) {
        m_open.removeLast();
    } else {
        add(MailFault::Unclosed, m_open.isEmpty() ? element : m_open.last());
        m_isLost = true; // one slip would be told at every element around it
    }
}

void Reader::tag()
{
    const qsizetype begin = m_place;
    ++m_place;
    const QString element = word();
    const bool isName = !element.isEmpty() && element.front().isLetter();
    if (!isName) { // a bare <, a comment, a processing instruction
        m_place = begin;
        unreadable();
        return;
    }
    QSet<QString> seen;
    while (true) {
        const qsizetype before = m_place;
        skipSpace();
        if (at(m_place) == u'>') {
            ++m_place;
            break;
        }
        if (at(m_place) == u'/' && at(m_place + 1) == u'>' && voidElements().contains(element)) {
            m_place += 2;
            break;
        }
        if (before == m_place || !takeAttribute(element, seen)) {
            unreadable();
            return;
        }
    }
    open(element);
}

void Reader::open(const QString &element)
{
    if (plainElements().contains(element)) {
        m_open.append(element);
    } else if (!voidElements().contains(element)) {
        add(MailFault::Element, element);
        m_isLost = true; // what it holds may be read by other rules
    }
    if (m_open.size() > kDeepest) {
        unreadable();
    }
}

bool Reader::takeAttribute(const QString &element, QSet<QString> &seen)
{
    Attribute attribute;
    attribute.name = word();
    if (attribute.name.isEmpty() || at(m_place) != u'=' || seen.contains(attribute.name)) {
        return false;
    }
    seen.insert(attribute.name);
    const QChar quote = at(m_place + 1);
    const qsizetype end = quote == u'"' || quote == u'\'' ? m_html.indexOf(quote, m_place + 2) : -1;
    if (end < 0) {
        return false;
    }
    attribute.value = m_html.sliced(m_place + 2, end - m_place - 2);
    if (attribute.value.contains(u'<') || attribute.value.contains(u'>')) {
        return false;
    }
    check(element, attribute);
    moveTo(end + 1);
    return true;
}

void Reader::check(const QString &element, const Attribute &attribute)
{
    if (!isAllowedAttribute(element, attribute.name)) {
        add(MailFault::Attribute, element + u' ' + attribute.name);
    } else if (attribute.name == "style"_L1) {
        checkStyle(attribute.value);
    } else if (attribute.name == "href"_L1) {
        checkLink(attribute.value);
    } else if (attribute.name == "src"_L1) {
        checkPicture(attribute.value);
    } else if (element == "meta"_L1 && attribute.name == "name"_L1) {
        static const QStringList kNames{u"viewport"_s, u"color-scheme"_s, u"supported-color-schemes"_s};
        if (!kNames.contains(attribute.value)) {
            add(MailFault::Attribute, u"meta "_s + attribute.value.left(40));
        }
    }
}

void Reader::checkStyle(const QString &value)
{
    // No references, functions, escapes or comments: what is left can only be numbers, words and colours.
    static const QRegularExpression kPlain(u"^[A-Za-z0-9#%.,'!\\s+-]*$"_s);
    const QStringList declarations = value.split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        const QString property = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString words = declaration.section(u':', 1).trimmed();
        if (words.contains("{{"_L1)) {
            add(MailFault::VariablePlace, declaration.trimmed().left(60));
        } else if (!isAllowedStyle(property) || words.isEmpty() || !kPlain.match(words).hasMatch()) {
            add(MailFault::Style, declaration.trimmed().left(60));
        }
    }
}

/// An address of the web, its host written out. "&amp;" is the only reference it may hold.
bool isPlainAddress(const QString &address)
{
    static const QRegularExpression kHost(u"^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(?=[/?#]|$)"_s);
    static const QRegularExpression kOther(u"[\\s\\\\\"'<>`]"_s);
    QString rest = address;
    rest.remove(u"&amp;"_s);
    return kHost.match(address).hasMatch() && !rest.contains(u'&') && !rest.contains(kOther);
}

void Reader::checkLink(const QString &value)
{
    static const QRegularExpression kOnly(u"^\\{\\{([a-z_]+)\\}\\}$"_s);
    static const QRegularExpression kMail(
        u"^mailto:(\\{\\{[a-z_]+\\}\\}|[A-Za-z0-9.+_@-]+)(\\?[A-Za-z0-9=%.+_-]*)?$"_s);
    const auto only = kOnly.match(value);
    const bool isOurs = only.hasMatch() && m_references.links.contains(only.captured(1));
    if (!isOurs && !kMail.match(value).hasMatch() && !isPlainAddress(value)) {
        add(MailFault::Link, value.left(60));
    }
}

void Reader::checkPicture(const QString &value)
{
    const bool isWithUs = value.startsWith("cid:"_L1) && m_references.pictures.contains(value.sliced(4));
    if (value.contains("{{"_L1)) {
        add(MailFault::VariablePlace, value.left(60)); // it would tell a stranger who reads the mail
    } else if (!isWithUs && !isPlainAddress(value)) {
        add(MailFault::Picture, value.left(60));
    }
}

} // namespace

QList<MailProblem> mailMarkupProblems(const QString &html, const MailReferences &references)
{
    return Reader(html, references).read();
}

} // namespace dotm::domain
