/** How bodies of whatever name end: a list tells them by that, where it names others that are known. */
export const BODY_END = '(?:[会院厅室组局委办社团部司所校站处队馆](?![员长议])|中心|公司|集团|银行|大学|街道|[镇乡村]|社区|园区|开发区)';
