// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";

/// @title DOTM, the reward token of DOT Mobile
/// @notice Nothing exists at the start: the owner mints what members earn, up to the cap and never beyond it.
/// @dev Whom a reward is due to, and that it is paid once, is decided by the platform; the contract keeps the amounts.
contract DotmToken is ERC20Capped, Ownable {
    /// @notice The most that can ever exist: 10,333,333 DOTM.
    uint256 public constant MAX_SUPPLY = 10_333_333 * 10 ** 18;
    /// @notice For joining: 10.33 DOTM.
    uint256 public constant NEW_MEMBER_REWARD = 10_330_000_000_000_000_000;
    /// @notice For a member's first purchase: 10.33 DOTM.
    uint256 public constant FIRST_TRANSACTION_BONUS_REGULAR = 10_330_000_000_000_000_000;
    /// @notice For a founder's first purchase: 100.33 DOTM.
    uint256 public constant FIRST_TRANSACTION_BONUS_FOUNDING = 100_330_000_000_000_000_000;

    uint256 private constant WHOLE = 10_000;

    /// @notice The share of a purchase that comes back, in parts of 10,000.
    uint256 public dataRewardPercentage = 1033;

    event DataRewardPercentageChanged(uint256 previous, uint256 current);

    error DataRewardPercentageTooHigh(uint256 percentage, uint256 highest);

    constructor(address initialOwner) ERC20("DOTM Token", "DOTM") ERC20Capped(MAX_SUPPLY) Ownable(initialOwner) {}

    /// @notice What can still be minted.
    function remainingMintableTokens() public view returns (uint256) {
        return MAX_SUPPLY - totalSupply();
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    function awardNewMember(address member) external onlyOwner {
        _mint(member, NEW_MEMBER_REWARD);
    }

    function awardFirstTransactionBonusRegular(address member) external onlyOwner {
        _mint(member, FIRST_TRANSACTION_BONUS_REGULAR);
    }

    function awardFirstTransactionBonusFounding(address member) external onlyOwner {
        _mint(member, FIRST_TRANSACTION_BONUS_FOUNDING);
    }

    /// @notice Rewards a purchase with its share, cut to what is left below the cap.
    /// @param purchaseAmount the whole purchase in US dollars x 10^18, not yet multiplied by any share.
    function rewardDataPurchase(address member, uint256 purchaseAmount) external onlyOwner {
        uint256 reward = (purchaseAmount * dataRewardPercentage) / WHOLE;
        uint256 left = remainingMintableTokens();
        _mint(member, reward < left ? reward : left);
    }

    /// @param percentage in parts of 10,000.
    function setDataRewardPercentage(uint256 percentage) external onlyOwner {
        if (percentage > WHOLE) {
            revert DataRewardPercentageTooHigh(percentage, WHOLE);
        }
        emit DataRewardPercentageChanged(dataRewardPercentage, percentage);
        dataRewardPercentage = percentage;
    }
}
