/** The address of the page into which timelines are published; put there by the plugin in src/node. */
declare module 'virtual:dateline/published-template' {
  const address: string;
  export default address;
}
