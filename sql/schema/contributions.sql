SELECT node FROM node WHERE label = 'Contribution' ORDER BY node
