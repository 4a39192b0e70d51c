// 10 议题的层级 Themes as a tree
// 支持最多的两个大类，以及归入其下的细目和文中的说法。
// The two most backed concepts, with the narrower ones and the words of the texts filed under them.
MATCH (theme:Yizheng:Theme {kind: 'top'}) WHERE theme.count > 0
WITH theme ORDER BY theme.count DESC, theme.id LIMIT 2
MATCH path = (theme)<-[:BROADER*1..2]-(narrower:Theme) WHERE narrower.count > 0
RETURN path LIMIT 60
