/** 经济、法律、科教文卫: how proposals are classed; such a list tells no topics. */
const CLASS = new RegExp('^(?:[^，]{0,8}[在的])?(?:民生福祉|经济社会|经济|政治|文化|社会|生态|法律|法制|法治|科技|教育|卫生|农业|工业|交通|民生|城建|环保|统战|科教文卫|社会治理|城市管理)'
  + '(?:建设|发展|改善|领域)?$');

/** Does a list name a class of proposals among its items? */
export function namesClass(listed: readonly string[]): boolean {
  return listed.some((words) => CLASS.test(words));
}
