INSERT INTO touched (contribution) SELECT node FROM node WHERE label = 'Contribution'
