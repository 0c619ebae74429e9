import java.io.File;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.graph.api.types.TimeSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a GEXF file as Gephi does, and prints what it has of it: a line for each node and each edge. */
class GephiReading {

    private static final String CELLS = "\t";

    public static void main(String[] file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container read = imports.importFile(new File(file[0]));
        imports.process(read, new DefaultProcessor(), workspace);
        DirectedGraph graph = Lookup.getDefault()
                .lookup(GraphController.class)
                .getGraphModel(workspace)
                .getDirectedGraph();
        for (Node node : graph.getNodes()) {
            System.out.println(String.join(CELLS, "node", id(node), days(node)));
        }
        for (Edge edge : graph.getEdges()) {
            System.out.println(String.join(
                    CELLS, "edge", id(edge), days(edge), id(edge.getSource()), id(edge.getTarget()), edge.getLabel()));
        }
        System.exit(0);
    }

    private static String id(Element element) {
        return String.valueOf(element.getId());
    }

    private static String days(Element element) {
        Object times = element.getAttribute("timeset");
        return times == null ? "" : ((TimeSet<?>) times).toString(TimeFormat.DATE);
    }
}
