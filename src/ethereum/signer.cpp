// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/signer.h"

#include "ethereum/curve.h"

#include <botan/secmem.h>

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

/// Botan's memory is wiped when it is given back.
struct Signer::Store
{
    Botan::secure_vector<uint8_t> key;
};

namespace {

core::Failure noKey()
{
    return core::fail(core::ErrorCode::Invalid, u"The key is not a private key of 32 bytes."_s);
}

int valueOfDigit(QChar each)
{
    const char16_t unit = each.unicode();
    if (unit >= u'0' && unit <= u'9') {
        return unit - u'0';
    }
    const int lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// Straight into memory that is wiped: no copy of the digits is made on the way.
bool readDigits(QStringView digits, Botan::secure_vector<uint8_t> &key)
{
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        const int high = valueOfDigit(digits[i]);
        const int low = valueOfDigit(digits[i + 1]);
        if (high < 0 || low < 0) {
            return false;
        }
        key.push_back(static_cast<uint8_t>(high * 16 + low));
    }
    return true;
}

} // namespace

Signer::Signer(std::unique_ptr<Store> store, Address address) : m_store(std::move(store)), m_address(address) {}

Signer::Signer(Signer &&other) noexcept = default;
Signer &Signer::operator=(Signer &&other) noexcept = default;
Signer::~Signer() = default;

core::Result<Signer> Signer::fromKey(const Key &key)
{
    auto store = std::make_unique<Store>();
    const QByteArray &bytes = key.reveal();
    store->key.assign(bytes.cbegin(), bytes.cend());
    return fromStore(std::move(store));
}

core::Result<Signer> Signer::fromText(const core::SecretString &text)
{
    QStringView digits = QStringView(text.reveal()).trimmed();
    if (digits.startsWith("0x"_L1)) {
        digits = digits.sliced(2);
    }
    auto store = std::make_unique<Store>();
    store->key.reserve(curve::kKeySize);
    if (digits.size() != 2 * curve::kKeySize || !readDigits(digits, store->key)) {
        return noKey();
    }
    return fromStore(std::move(store));
}

core::Result<Signer> Signer::fromStore(std::unique_ptr<Store> store)
{
    if (store->key.size() != std::size_t(curve::kKeySize)) {
        return noKey();
    }
    const auto publicKey = curve::publicKey(store->key.data());
    if (!publicKey) {
        return noKey();
    }
    return Signer(std::move(store), *Address::ofPublicKey(*publicKey));
}

Signer::Key Signer::makeKey(core::Random &random)
{
    // Nearly every number of 256 bits is a key.
    for (;;) {
        Key key(random.bytes(curve::kKeySize));
        if (fromKey(key)) {
            return key;
        }
    }
}

Signature Signer::sign(QByteArrayView digest) const
{
    const auto signature = curve::sign(m_store->key.data(), digest);
    Q_ASSERT(signature);
    return signature.value_or(Signature{});
}

} // namespace dotm::ethereum
