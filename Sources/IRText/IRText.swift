// IRText
