SELECT voice.act, voice.backer, voice.direct, node.label
FROM touched CROSS JOIN voice ON voice.act = touched.contribution CROSS JOIN node ON node.node = voice.backer
WHERE touched.is_out = ?
