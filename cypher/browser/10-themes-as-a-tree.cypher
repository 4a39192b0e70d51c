// 10 议题的层级 Themes as a tree: words of the texts under the concepts they were filed under
MATCH (theme:Yizheng:Theme {kind: 'top'}) WHERE theme.count > 0
WITH theme ORDER BY theme.count DESC, theme.id LIMIT 3
MATCH path = (theme)<-[:BROADER*1..2]-(:Theme)
RETURN path LIMIT 80
