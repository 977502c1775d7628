// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/speechabbreviations.h"

#include <algorithm>
#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Abbreviations
{
    QStringView code;
    QStringView words; ///< in lower case, a space around each
};

// Only those that a sentence seldom ends with: what stands before a name, a number or an example.
constexpr std::array kAbbreviations = {
    Abbreviations{u"en", u" mr mrs ms dr prof st vs e.g i.e approx "},
    Abbreviations{u"fr", u" mm dr pr ex p.ex env av "},
    Abbreviations{u"es", u" sr sra srta dr dra ud uds dña núm pág p.ej ej ee av "},
    Abbreviations{u"pt", u" sr sra srta dr dra prof profa n.º ex p.ex av "},
    Abbreviations{u"de", u" dr prof hr fr nr z.b d.h u.a bzw ca evtl inkl st tel "},
    Abbreviations{u"hi", u" डॉ प्रो "},
    Abbreviations{u"it", u" sig sig.ra dott dott.ssa prof ing avv es p.es "},
    Abbreviations{u"ru", u" ул им проф акад стр тыс т.е т.н напр "},
    Abbreviations{u"nl", u" dhr mevr mr dr prof bijv nr o.a d.w.z ca "},
    Abbreviations{u"tr", u" dr prof doç sn av cad sok no örn "},
    Abbreviations{u"pl", u" np tzn tzw ul prof inż godz nr m.in "},
    Abbreviations{u"sv", u" t.ex bl.a ca nr dvs kl dr "},
    Abbreviations{u"fil", u" gng bb dr gg no "},
    Abbreviations{u"uk", u" вул ім проф акад стор тис т.зв напр "},
    Abbreviations{u"el", u" κα δρ π.χ αρ καθ "},
    Abbreviations{u"cs", u" např tj tzv ul ing mgr mudr prof pí "},
    Abbreviations{u"fi", u" esim mm klo prof tri ns "},
    Abbreviations{u"ro", u" dl dna dr prof nr str ex "},
    Abbreviations{u"vi", u" tp ts ths pgs gs "},
    Abbreviations{u"hu", u" dr pl ún kb özv id "},
    Abbreviations{u"no", u" f.eks bl.a ca nr kl dvs hr fr dr "},
    Abbreviations{u"id", u" dr prof jl no drs ir "},
    Abbreviations{u"da", u" f.eks bl.a ca nr kl dvs hr fr dr "},
    Abbreviations{u"ms", u" dr prof jln no en pn "},
};

bool isListed(QStringView word, QStringView code)
{
    const auto found = std::ranges::find(kAbbreviations, code, &Abbreviations::code);
    if (found == kAbbreviations.end() || word.size() > 8) {
        return false;
    }
    return found->words.contains(QString(u' ' + word.toString().toLower() + u' '));
}

bool isDay(QStringView word, QStringView code)
{
    // Elsewhere the month after it begins with a small letter, and Unicode's own rules see no end.
    const bool isWithStop = code == u"de" || code == u"tr";
    return isWithStop && word.size() <= 2 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isAbbreviation(QStringView word, QStringView code)
{
    if (word.isEmpty()) {
        return false;
    }
    const bool isInitial = word.size() == 1 && word.front().isLetter();
    return isInitial || isDay(word, code) || isListed(word, code);
}

} // namespace dotm::domain
